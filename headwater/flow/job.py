"""The whole job in one go: sources in, a dossier out."""

from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path

from headwater.capture.limits import Limits
from headwater.capture.manner import Manner
from headwater.capture.take import Said
from headwater.case import Case
from headwater.engine import Engine
from headwater.errors import HeadwaterError, UsageError
from headwater.flow.looks import looks_of
from headwater.flow.proof import prover
from headwater.flow.proposals import Model
from headwater.flow.redacted import Whole, log_release, names_somebody, released
from headwater.flow.stages import Tell, build, collect, silent
from headwater.flow.summary import Summary
from headwater.flow.versions import earlier
from headwater.link import decided
from headwater.model import Document, Dossier, Mention
from headwater.publish import LANGUAGES, publish
from headwater.publish.redact import refuse, residue

DEMO_TITLE = "The demo case (fictional)"
DEMO_NOTICE = "Fictional demonstration: every place, programme, outlet and person in it is invented."


def trace(
    sources: Sequence[str],
    folder: Path,
    *,
    title: str = "",
    notice: str = "",
    limits: Limits | None = None,
    manner: Manner | None = None,
    again: bool = False,
    engine: Engine | None = None,
    model: Model | None = None,
    images: bool = True,
    languages: Sequence[str] = ("en",),
    whole: Whole | None = None,
    generalise: bool = True,
    tell: Tell = silent,
    say: Callable[[Said], None] = lambda said: None,
) -> tuple[Summary, Path]:
    """Trace sources into folder/case and folder/dossier; return the summary and the start page.

    Without `images`, no words are read off images. `whole` and `generalise` are as for `render`. Run
    again, it does only what is new or out of date.
    Raise UsageError without sources and CaseError when folder/case cannot be used.
    """
    if not sources:
        raise UsageError("nothing to trace: name at least one file, folder or URL")
    with Case.open_or_create(folder / "case", title=title or _title(sources), notice=notice) as case:
        own = (folder / "case", folder / "dossier")
        collect(
            case, sources, limits=limits or Limits(), manner=manner or Manner(), again=again, fresh=True,
            left_out=own, tell=tell, say=say,
        )  # fmt: skip
        result = build(case, engine=engine, model=model, images=images, tell=tell)
        return result, render(case, folder / "dossier", tell, languages, whole=whole, generalise=generalise)


def demo(folder: Path, *, tell: Tell = silent) -> tuple[Summary, Path]:
    """Trace the fictional case that ships with the package; needs no network."""
    return trace(
        [str(demo_documents())], folder, title=DEMO_TITLE, notice=DEMO_NOTICE, languages=LANGUAGES, tell=tell
    )


def demo_documents() -> Path:
    """The folder of the demo's documents: inside the wheel, or in the checkout it was installed from."""
    package = Path(str(files("headwater")))
    for place in (package / "examples" / "demo", package.parent / "examples" / "demo"):
        if place.is_dir():
            return place
    raise HeadwaterError("the demo documents are not installed with this copy of Headwater")


def render(
    case: Case,
    folder: Path,
    tell: Tell = silent,
    languages: Sequence[str] = ("en",),
    *,
    whole: Whole | None = None,
    generalise: bool = True,
) -> Path:
    """Publish the case's dossier into `folder`, in these languages and without the private people in
    it; return
    its start page.

    `whole`: a named person had them shown, for a reason. Without `generalise`, villages beside them
    stay. Raises
    ResidueError, with the old dossier as it was, if a name that is withheld is left anywhere.
    """
    tell("publish", 0, 1)
    release = released(dossier_of(case), whole, generalise=generalise)
    known, dossier = release.known, release.dossier
    log_release(case, "dossier", release, whole)
    page = publish(
        dossier,
        folder,
        prover(case, dossier, names_somebody(release)),
        languages,
        looks_of(case, dossier),
        inspect=(lambda written: refuse(residue(written, known))) if known is not None else None,
    )
    tell("publish", 1, 1)
    return page


def dossier_of(case: Case) -> Dossier:
    """Everything there is, in order, with the mentions of people: for eyes in the case only. What
    leaves is made
    from what `headwater.flow.redacted.released` returns."""
    store = case.store
    revisions = store.revisions()
    before = earlier(case, revisions)
    records = {r.id: r for pair in store.recaptured() for r in pair} if before else {}
    statements, judgements = tuple(store.statements()), tuple(store.judgements())
    return Dossier(
        title=case.title,
        notice=case.notice,
        records=(*store.records(), *(records[d.record] for d in before if d.record in records)),
        documents=tuple(store.documents()),
        statements=(*statements, *_mentions_before(case, before)),
        questions=tuple(store.questions()),
        weighings=tuple(store.weighings()),
        derivations=tuple(store.derivations()),
        problems=tuple(store.problems()),
        entities=tuple(store.entities()),
        judgements=judgements,
        earlier=before,
        alignments=tuple(store.alignments()),
        revisions=tuple(revisions),
        amended=tuple(decided(statements, judgements).amended),
    )


def _mentions_before(case: Case, before: tuple[Document, ...]) -> list[Mention]:
    """Return the mentions of people in documents that are not current any more: their texts are shown too."""
    held = case.store.statements_of([document.id for document in before])
    return [each for each in held if isinstance(each, Mention)]


def _title(sources: Sequence[str]) -> str:
    name = Path(sources[0].rstrip("/")).resolve().name if "://" not in sources[0] else sources[0]
    return name or sources[0]
