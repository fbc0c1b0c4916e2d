"""What holds of every document: spans hold, none lies over another, people are numbered within their document."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from headwater.extract.context import Context
from headwater.extract.people import MADE_BY, find
from headwater.model import Block, Document, Mention

PIECES = st.sampled_from(
    "Aygul Tohti|, a resident of Keld,| said |the girl|her husband|. |Mr. |Z|By |(Harrow, 2018)|\n|王秀兰|说|村民|，|。|阿依努尔·买买提|书记|一名妇女|ئايگۈل|نىڭ |دېدى |·|(|“|”|’s|13|years old|某|\u202e|\U0001f600|é".split(
        "|"
    )
)
TEXT = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join))


def page(text: str, lang: str = "und", kind: str = "paragraph") -> Document:
    end = len(text.rstrip())
    start = len(text) - len(text.lstrip())
    blocks = (Block(kind, start, end, lang),) if end > start else ()  # type: ignore[arg-type]
    return Document(
        record="r", file="a.txt", url=None, media_type="text/plain", language=lang, text=text, blocks=blocks, made_by="t"
    )  # fmt: skip


def mentions(document: Document) -> list[Mention]:
    found = list(find(Context(document)))
    assert all(isinstance(each, Mention) for each in found), found
    return [each for each in found if isinstance(each, Mention)]


@settings(max_examples=150, deadline=None)
@given(
    TEXT,
    st.sampled_from(["en", "zh", "ug", "und"]),
    st.sampled_from(["paragraph", "caption", "heading", "boilerplate"]),
)
@example("Aygul Tohti, a resident of Keld, said her husband", "en", "boilerplate")
def test_any_text_gives_spans_that_hold_apart_and_in_order(text: str, lang: str, kind: str) -> None:
    document = page(text, lang, kind)
    found = mentions(document)
    last = 0
    for each in found:
        assert document.holds(each.span)
        assert each.span.start >= last
        assert each.person >= 1
        assert each.made_by == MADE_BY
        assert each.why
        last = each.span.end
    assert found == mentions(document)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["Rukiye Emet", "Kemal Sidiq", "Dilnur Abliz"]),
    st.sampled_from(["wept", "left", "sold bread"]),
)
def test_a_name_found_once_is_found_wherever_it_stands(name: str, act: str) -> None:
    text = f"In spring {name}, 43, told us of the fields. Nobody but {name} {act}; the list names {name.split()[1]}."
    found = mentions(page(text, "en"))
    assert sum(each.span.exact == name for each in found) == 2
    assert len({each.person for each in found if name.split()[1] in each.span.exact}) == 1


ROLES = [
    ("Sabir Qahar, the village Party secretary, opened the meeting.", "Sabir Qahar", "official"),  # in office
    ("Sabir Qahar, a villager, planted walnuts.", "Sabir Qahar", "private"),
    ("Sabir Qahar smiled.", "Sabir Qahar", "private"),  # nothing tells: private
    ("Written by Sabir Qahar", "Sabir Qahar", "author"),
    ("Sabir Qahar, a historian at Norhaven University, disagreed.", "Sabir Qahar", "expert"),
    ("Former county head Sabir Qahar was sentenced to ten years in prison.", "Sabir Qahar", "official"),
    ("By Sabir Qahar’s own account, he slept on straw.", "Sabir Qahar", "private"),  # no byline
    ("县长何平说，今年收成好。", "何平", "official"),
    ("何平说，今年收成好。", "何平", "private"),
    ("村民何平说，今年收成好。", "何平", "private"),
]


def test_roles_are_told_by_what_stands_beside_a_name() -> None:
    for text, name, role in ROLES:
        found = [m for m in mentions(page(text, "zh" if "，" in text else "en")) if m.span.exact == name]
        assert [m.role for m in found] == [role], text


def test_an_official_who_is_a_villager_too_is_private_where_he_does_not_act() -> None:
    text = "Township head Nijat Polat opened the road. Years later Nijat Polat, now a farmer, was detained. Nijat Polat is 61."
    roles = [m.role for m in mentions(page(text, "en")) if m.span.exact == "Nijat Polat"]
    assert roles == ["official", "private", "private"]
    last = mentions(page(text, "en"))[-1]
    assert any("also official here" in why for why in last.why)


def test_somebody_who_speaks_in_public_is_private_with_a_note() -> None:
    found = mentions(page("Zulpiye Kerim told the tribunal of her cell.", "en"))
    assert found[0].role == "private"
    assert "speaks in public: private all the same" in found[0].why


def test_a_child_is_a_child_in_every_mention() -> None:
    text = "Arzugul, 9, goes to school in Keld. At noon Arzugul walks home."
    assert [m.minor for m in mentions(page(text, "en")) if m.span.exact == "Arzugul"] == [True, True]
