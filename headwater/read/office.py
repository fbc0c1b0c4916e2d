from headwater.read.pieces import Reading
from headwater.errors import ReadError
def read_docx(payload: bytes) -> Reading:
    raise ReadError("DOCX to come")
