"""The local authorities whose postcodes go into a bundle: Staffordshire, Stoke-on-Trent and all that adjoin.

Codes are those of the Office for National Statistics, as in its Postcode Directory. A district of
Staffordshire has the name that `areas.csv` gives it.
"""

from __future__ import annotations

AUTHORITIES = {
    "E07000192": "Cannock Chase",
    "E07000193": "East Staffordshire",
    "E07000194": "Lichfield",
    "E07000195": "Newcastle-under-Lyme",
    "E07000196": "South Staffordshire",
    "E07000197": "Stafford",
    "E07000198": "Staffordshire Moorlands",
    "E07000199": "Tamworth",
    "E06000021": "Stoke-on-Trent",
    "E06000020": "Telford and Wrekin",
    "E06000049": "Cheshire East",
    "E06000051": "Shropshire",
    "E07000035": "Derbyshire Dales",
    "E07000037": "High Peak",
    "E07000039": "South Derbyshire",
    "E07000134": "North West Leicestershire",
    "E07000218": "North Warwickshire",
    "E07000234": "Bromsgrove",
    "E07000239": "Wyre Forest",
    "E08000025": "Birmingham",
    "E08000027": "Dudley",
    "E08000030": "Walsall",
    "E08000031": "Wolverhampton",
}

FIRST_LETTERS = "BCDLSTWM"
"""The letters with which their postcodes begin; the directory keeps a file for each letter."""
