"""Pictures of pages with invented words, made with Pillow and the Noto fonts; worn as scans are worn."""

import io
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

NOTO = Path("/usr/share/fonts/truetype/noto")
CJK = Path("/usr/share/fonts/opentype/noto")
FONTS = {
    "en": (NOTO / "NotoSans-Regular.ttf", 0, 30), "serif": (NOTO / "NotoSerif-Regular.ttf", 0, 30),
    "zh": (CJK / "NotoSansCJK-Regular.ttc", 2, 30), "zt": (CJK / "NotoSerifCJK-Regular.ttc", 3, 30),
    "ug": (NOTO / "NotoNaskhArabic-Regular.ttf", 0, 34),
}  # fmt: skip
EN = (
    "The prefecture of Eastvale sent 12,480 workers to 316 villages.",
    "By the end of March 2031, 87.5 percent of households had been",
    "visited at least 4 times, according to the report of the office.",
)
ZH = (
    "截至2031年3月底，东谷县共派出1.2万名干部，走访农户38,617户。",
    "累计投入资金4560万元，完成率达到97.3%。",
    "各乡镇成立工作队，深入村组开展宣传教育活动。",
)
ZT = (
    "截至2031年3月底，東谷縣共派出1.2萬名幹部，走訪農戶38,617戶。",
    "累計投入資金4560萬元，完成率達到97.3%。",
    "各鄉鎮成立工作隊，深入村組開展宣傳教育活動。",
)
UG = (
    "بۇ يىل 12480 نەپەر ئىشچى ئورۇنلاشتۇرۇلدى، بۇنىڭ ئىچىدە 87.5 پىرسەنتى",
    "يېزا كادىرلىرى 316 كەنتكە بېرىپ خىزمەت قىلدى.",
    "ناھىيەلىك ھۆكۈمەتنىڭ دوكلاتىدا مۇنداق دېيىلدى.",
)
PAGES = {
    "en": [("en", line) for line in EN] + [("serif", line) for line in EN],
    "zh": [("zh", line) for line in ZH],
    "zt": [("zt", line) for line in ZT],
    "ug": [("ug", line) for line in UG],
    "mixed": [("en", EN[0]), ("zh", ZH[0]), ("ug", UG[0]), ("zt", ZT[1]), ("ug", UG[1])],
}


def needs_rapidocr() -> None:
    for name in ("rapidocr", "onnxruntime", "cv2", "PIL"):
        pytest.importorskip(name, reason="rapidocr is absent")
    if not all(path.is_file() for path, _, _ in FONTS.values()):
        pytest.skip("Noto fonts is absent")


def needs_tesseract() -> None:
    from headwater.read import ocr_tesseract

    if not ocr_tesseract.languages():
        pytest.skip("tesseract is absent")
    if "uig" not in ocr_tesseract.languages():
        pytest.skip("tesseract uig is absent")


def drawn(lines: Sequence[tuple[str, str]], wide: int = 1300, step: int = 56) -> Any:
    """Draw lines one under the other, each in its font; Uyghur from the right."""
    from PIL import Image, ImageDraw

    page = Image.new("L", (wide, 80 + step * len(lines)), 255)
    pen = ImageDraw.Draw(page)
    for number, (kind, text) in enumerate(lines):
        write(pen, kind, (wide - 60 if kind == "ug" else 60, 40 + step * number), text)
    return page


def font(kind: str, size: int = 0) -> Any:
    from PIL import ImageFont

    path, index, usual = FONTS[kind]
    return ImageFont.truetype(str(path), size or usual, index=index)


def write(pen: Any, kind: str, place: tuple[int, int], text: str, size: int = 0) -> None:
    way = {"anchor": "ra", "direction": "rtl", "language": "ug"} if kind == "ug" else {"anchor": "la"}
    pen.text(place, text, font=font(kind, size), fill=0, **way)


def worn(page: Any, *, angle: float = 0.0, scale: float = 1.0, noise: float = 0.0) -> Any:
    """Return the page as a scanner may give it: askew, at fewer dots, grey and noisy."""
    import numpy as np
    from PIL import Image

    if angle:
        page = page.rotate(angle, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    if scale != 1.0:
        page = page.resize((int(page.width * scale), int(page.height * scale)), Image.Resampling.LANCZOS)
    if noise:
        grey = np.asarray(page, dtype=float) * 0.85 + 20
        grey = grey + np.random.default_rng(7).normal(0, noise, grey.shape)
        page = Image.fromarray(grey.clip(0, 255).astype("uint8"))
    return page


def saved(page: Any, form: str = "PNG", **options: Any) -> bytes:
    out = io.BytesIO()
    page.save(out, form, **options)
    return out.getvalue()


def plain(text: str) -> str:
    """Return what is compared: no white space, one form of each sign of punctuation."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(folded.split()).replace("。", ".").replace("、", ",").replace("،", ",")


def error_rate(read: str, written: str) -> float:
    """Return the share of characters that must be changed (Levenshtein, by one row at a time)."""
    one, two = plain(read), plain(written)
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(two, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1] / max(1, len(two))
