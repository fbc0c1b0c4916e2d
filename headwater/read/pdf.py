from headwater.read.pieces import Reading
from headwater.errors import ReadError
def read_pdf(payload: bytes) -> Reading:
    raise ReadError("PDF to come")
