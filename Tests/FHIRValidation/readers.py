"""Readers of FHIR that others wrote, and a look at what none of them sees; each gives sentences."""
import json
import uuid

import fhirclient.models.fhirelementfactory
import fhirkit
from fhir.resources.R4B import get_fhir_model_class


def fhir_resources(document):
    """R4B, which for the resources used is R4; what it writes must be what it read."""
    try:
        model = get_fhir_model_class(document["resourceType"]).model_validate(document)
    except Exception as error:
        return [str(error)]
    return [] if json.loads(model.model_dump_json()) == document else ["it reads something else"]


def fhir_client(document):
    """R4 4.0.1; what it writes must be what it read."""
    try:
        factory = fhirclient.models.fhirelementfactory.FHIRElementFactory
        model = factory.instantiate(document["resourceType"], document)
    except Exception as error:
        return [str(error)]
    return [] if model.as_json() == document else ["it reads something else"]


def fhirkit_rs(document):
    """R4 4.0.1."""
    try:
        return [f"{issue.path}: {issue.message}" for issue in fhirkit.validate(document)]
    except Exception as error:
        return [str(error)]


READERS = {
    "fhir.resources": fhir_resources, "fhirclient": fhir_client, "fhirkit-rs": fhirkit_rs}


def references(value):
    """Every reference within a value."""
    if isinstance(value, dict):
        if isinstance(value.get("reference"), str):
            yield value["reference"]
        for part in value.values():
            yield from references(part)
    elif isinstance(value, list):
        for part in value:
            yield from references(part)


def integrity(urls, resources):
    """Whether all is there once, leads somewhere, and is called what its identifier says."""
    found = []
    if len(set(urls)) != len(urls):
        found.append("something is there twice")
    known = set(urls)
    found += [f"{target} is not there" for r in resources for target in references(r)
              if target not in known]
    for resource in resources:
        for identifier in resource.get("identifier", []):
            url = f"{identifier['system']}/{identifier['value']}"
            if resource["id"] != str(uuid.uuid5(uuid.NAMESPACE_URL, url)):
                found.append(f"the id of {url} does not follow from it")
    return found


def bundle_integrity(bundle):
    resources = [entry["resource"] for entry in bundle["entry"]]
    return integrity([entry["fullUrl"] for entry in bundle["entry"]], resources)


def lines_integrity(resources):
    return integrity([f"{r['resourceType']}/{r['id']}" for r in resources], resources)
