"""How countries order the parts of an address: one line template for each.

A template's lines are separated by ``|``. ``{field}`` stands for a part of the
address, ``{FIELD}`` for the same in capitals, and signs inside the braces are
printed with the part: ``{〒postcode}``. Text between two parts is printed only
where both are there. Every template names every part, so that nothing a user
typed is lost; parts that a country's post does not ask for (a British county,
a German Land) get a line of their own.

The orders are common knowledge of the national posts and of the Universal
Postal Union's addressing sheets, written down here anew. Pakistan Post accepts
both "Lahore 54000" and "Lahore-54000"; the first is used, as in India.
"""

from functools import cache

_TOP = "{extended}|{street}|{po_box}|{district}|"
_CODE_TOWN = _TOP + "{postcode} {locality}|{region}"
_TOWN_CODE = _TOP + "{locality} {postcode}|{region}"
_TOWN_THEN_CODE = _TOP + "{locality}|{region}|{postcode}"
_TOWN_REGION_CODE = _TOP + "{locality} {region} {postcode}"
_TOWN_THEN_REGION_CODE = _TOP + "{locality}|{region} {postcode}"
_COMMAS = _TOP + "{locality}, {region} {postcode}"

_TEMPLATES: dict[str, str] = {
    "US CA AU PR AS GU MP VI UM FM MH PW CX CC NF": _TOWN_REGION_CODE,
    "GB GG JE IM GI FK": _TOP + "{LOCALITY}|{region}|{POSTCODE}",
    "IE KE LK AF EG RU UA ZA SZ SD MW NA GE SH TC KY": _TOWN_THEN_CODE,
    "NZ PK IN SA BH JO LB IL NP BT BM BN MT MV NG KH SG LS PE": _TOWN_CODE,
    "VN ID MN TH": _TOWN_THEN_REGION_CODE,
    "BD": _TOP + "{locality} - {postcode}|{region}",
    "BR": _TOP + "{locality}-{region}|{postcode}",
    "HU": "{locality}|{extended}|{street}|{po_box}|{district}|{region}|{postcode}",
    "IT SM RO UY EE LT": _TOP + "{postcode} {locality} {region}",
    "LV": _TOP + "{locality}, {postcode}|{region}",
    "BY": _TOP + "{postcode}, {locality}|{region}",
    "TR": _TOP + "{postcode} {locality}/{region}",
    "MX": _TOP + "{postcode} {locality}, {region}",
    "CO": _TOP + "{locality}, {region}, {postcode}",
    "VE": _TOP + "{locality} {postcode}, {region}",
    "IQ": _TOP + "{locality}, {region}|{postcode}",
    "AE QA GH UG HK MO JM BS PA": _TOP + "{locality}|{region}|{postcode}",
    "EC OM NI MU": _TOP + "{postcode}|{locality}|{region}",
    "IR": "{extended}|{region}|{locality}, {district}|{street}|{po_box}|{postcode}",
    "MM": _TOP + "{locality}, {postcode}|{region}",
    "JP CN TW": _COMMAS,
    "KR KP": _COMMAS,
    "KZ": "{postcode}|{region}|{locality}|{district}|{street}|{po_box}|{extended}",
    "SV": _TOP + "{postcode}-{locality}|{region}",
    "GT": _TOP + "{postcode}-{locality}|{region}",
    "DE AT CH LI FR MC BE LU NL DK NO SE FI AX FO GL IS ES PT AD PL CZ SK SI HR RS BA ME MK AL XK GR CY BG "
    "MD TN DZ MA EH SN ET LA MY PH KG TJ TM UZ AM AZ AR CL CR CU DO PY HT KW MG NE GW LR MZ TZ ZM CV VA SJ "
    "GF GP MQ RE YT PM BL MF NC PF WF": _CODE_TOWN,
}

_NATIVE_TEMPLATES: dict[str, str] = {
    "JP": "{〒postcode}|{region}{locality}{district}{street}|{po_box}|{extended}|*",
    "CN": "{postcode}|{region}{locality}{district}{street}|{po_box}|{extended}|*",
    "TW": "{postcode}|{region}{locality}{district}{street}|{po_box}|{extended}|*",
    "HK MO": "{region}{locality}{district}{street}|{po_box}|{extended}|{postcode}|*",
    "KR": "{region} {locality} {district} {street}|{po_box}|{extended}|*|{postcode}",
}
"""For addresses in the country's own script, big to small; ``*`` is the place of the names."""

_COMPANY_FIRST = (
    "AR BE BR CL CN CO CZ DK ES FI FR GR HK HU IN IT JP KR LU MC MX NL NO PE PK PL PT RO RU SE SK TR TW UA"
)
_ATTENTION = {"NO": "Att: ", "DK": "Att: ", "SE": "Att: ", "NL": "T.a.v. "}

_BOX_WORDS = {
    "DE AT CH LI": "Postfach",
    "FR BE LU MC MA TN DZ SN": "BP",
    "IT SM": "Casella Postale",
    "ES AR CL CO PE": "Apartado",
    "PT": "Apartado",
    "BR": "Caixa Postal",
    "NL": "Postbus",
    "NO DK": "Postboks",
    "SE": "Box",
    "FI": "PL",
    "PL": "Skr. poczt.",
    "HU": "Pf.",
    "TR": "PK",
    "GR": "Τ.Θ.",
}


@cache
def template_for(country: str, *, native: bool) -> str:
    """Return the template of a country's addresses; ``native`` asks for the big-to-small East Asian order."""
    if native and country in _expanded_native():
        return _expanded_native()[country]
    return _expanded().get(country, _CODE_TOWN)


def countries_known() -> tuple[str, ...]:
    """Return the codes of the countries that have a template."""
    return tuple(_expanded())


@cache
def company_first(country: str) -> bool:
    """Return whether business mail names the company above the person."""
    return country in _COMPANY_FIRST.split()


def attention_mark(country: str) -> str:
    """Return what stands before a person's name under a company's, or ""."""
    return _ATTENTION.get(country, "")


@cache
def post_office_box(country: str) -> str:
    """Return the words before the number of a post office box."""
    return next((word for codes, word in _BOX_WORDS.items() if country in codes.split()), "PO Box")


@cache
def _expanded() -> dict[str, str]:
    return {code: template for codes, template in _TEMPLATES.items() for code in codes.split()}


@cache
def _expanded_native() -> dict[str, str]:
    return {code: template for codes, template in _NATIVE_TEMPLATES.items() for code in codes.split()}
