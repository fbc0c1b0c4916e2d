"""WACZ packages (1.1.1 and 1.2.0): read, checked and written."""

from headwater.capture.wacz.bring import bring_wacz, check_wacz

__all__ = ["bring_wacz", "check_wacz"]
