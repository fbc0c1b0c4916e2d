"""A dossier as linked data: Web Annotation, PROV-O, schema.org, RO-Crate.

Names are IRIs under `urn:headwater:` made of the content ids, so that the same case gives the same names;
every context is written out or is one that readers carry with them: nothing is fetched to read these
files.
"""
