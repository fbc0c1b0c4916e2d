"""Have `rocrate-validator` (package roc-validator, in an environment of its own) judge a crate, offline.

Usage: python rocrate.py FOLDER    exits 0 if every REQUIRED check of RO-Crate 1.1 passes; prints the others

The validator fetches one page, the JSON-LD context of the specification. Here its cache is given the terms of
that context that a crate of ours uses, as the specification maps them (RO-Crate 1.1, appendix).
"""

import json
import sys
import tempfile
from pathlib import Path

from requests import Request
from requests_cache import CachedResponse, CachedSession
from rocrate_validator import models, services

URL = "https://w3id.org/ro/crate/1.1/context"
SCHEMA = (
    "CreateAction CreativeWork Dataset SoftwareApplication about contentSize datePublished description "
    "encodingFormat hasPart identifier inLanguage instrument isBasedOn license mentions name result "
    "softwareVersion version"
).split()
TERMS = {
    **{name: f"http://schema.org/{name}" for name in SCHEMA},
    "File": "http://schema.org/MediaObject",
    "conformsTo": "http://purl.org/dc/terms/conformsTo",
}


def main() -> None:
    """Check the crate named on the command line."""
    with tempfile.TemporaryDirectory() as folder:
        cache = str(Path(folder) / "cache")
        with CachedSession(cache_name=cache, backend="sqlite", expire_after=-1) as session:
            body = json.dumps({"@context": TERMS}).encode()
            request = Request("GET", URL).prepare()
            response = CachedResponse(
                status_code=200, url=URL, content=body, headers={"Content-Type": "application/ld+json"}
            )
            session.cache.save_response(response, session.cache.create_key(request))
        result = services.validate(
            services.ValidationSettings(
                rocrate_uri=sys.argv[1],
                profile_identifier="ro-crate-1.1",
                requirement_severity=models.Severity.RECOMMENDED,
                cache_path=cache,
                offline=True,
                cache_max_age=-1,
            )
        )
    for issue in result.get_issues():
        print(f"{issue.severity.name}: {issue.check.identifier}: {issue.message}")
    sys.exit(any(issue.severity >= models.Severity.REQUIRED for issue in result.get_issues()))


if __name__ == "__main__":
    main()
