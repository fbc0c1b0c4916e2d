"""A figure in a table says in which row and column it stands."""

from headwater.model import Dossier
from headwater.publish.cells import Tables


def test_row_and_column(dossier: Dossier) -> None:
    courier = dossier.documents[0]
    tables = Tables()
    rows = {
        "1,204": "row “Osk”, column “Wardens”",
        "860": "row “Tarn”, column “Wardens”",
        "Tarn": "column “County”",
        "Wardens": "row “County”",
        "Each warden": "",  # not in a table
    }
    for words, expected in rows.items():
        assert tables.words(courier, courier.text.index(words)) == expected
