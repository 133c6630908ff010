"""A client of the API, written from its document alone: python3 client.py ADDRESS APP_ID KEY. Says what it was told."""

import json
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from decimal import Decimal

ADDRESS, APP_ID, KEY = sys.argv[1:]


def ask(method, path, query=None, form=None, body=None):
    """The answer as an object; of a refusal its status."""
    data, kind = None, None
    if form is not None:
        data, kind = urllib.parse.urlencode(form), "application/x-www-form-urlencoded"
    elif body is not None:
        data, kind = json.dumps(body), "application/json"
    url = ADDRESS + path + ("?" + urllib.parse.urlencode(query) if query else "")
    request = urllib.request.Request(url, data.encode() if data else None, method=method)
    request.add_header("Api-Appid", APP_ID)
    request.add_header("Api-Key", KEY)
    if kind:
        request.add_header("Content-Type", kind)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        return refusal.code


def one(path, number):
    return ask("GET", path, query={"id": number})["data"]


def condition(field, value):
    return json.dumps([{"field": {"field": field}, "op": "=", "value": {"value": value}}])


# Contacts: created, and merged by email
person = {"firstname": "Marie", "lastname": "Jenkins", "email": "marie@example.org"}
marie = ask("POST", "Contacts", form=person)["data"]["id"]
print("created:", one("Contact", marie)["firstname"], one("Contact", marie)["lastname"])
merged = ask("POST", "Contacts/saveorupdate", form={"email": person["email"], "lastname": "Jenkins & Sons"})
print("merged into the same:", str(merged["data"]["attrs"]["id"]) == str(marie))
other = ask("POST", "Contacts/saveorupdate", form={"email": "pia@example.org", "firstname": "Pia"})["data"]["id"]
print("made anew:", str(other) != str(marie), "and still:", one("Contact", marie)["lastname"])

# Tags by name are accepted first and applied a moment later
print(ask("PUT", "objects/tagByName", body={"objectID": 0, "ids": [marie], "add_names": ["Blue", "Pale, blue"]})["data"])
for attempt in range(200):
    tagged = ask("GET", "objects/tag", query={"objectID": 0, "tag_name": "Pale, blue"})
    if isinstance(tagged, dict) and tagged["data"]:
        break
    time.sleep(0.05)
print("tagged:", [row["email"] for row in tagged["data"]])
blue = ask("GET", "Tags", query={"condition": condition("tag_name", "Blue")})["data"][0]["tag_id"]

# Listing: pages of 50 at the most
count = int(ask("GET", "Contacts/getInfo")["data"]["count"])
ids, start = [], 0
while True:
    page = ask("GET", "Contacts", query={"start": start, "range": 50, "sort": "id", "listFields": "id,email"})["data"]
    ids += [row["id"] for row in page]
    start += 50
    if len(page) < 50:
        break
print("pages:", start // 50, "each contact once:", len(ids) == len(set(ids)) == count)

# A rule: names with parameters in parentheses, joined by ; and |
rule = {
    "name": "Blue ones",
    "object_type_id": 0,
    "events": f"Contact_added_to_category({blue})",
    "conditions": f"Is_in_category({blue});Is_not_in_category({blue})|Is_in_category({blue})",
    "actions": f"Add_contact_to_category({blue})",
}
made = ask("POST", "Rules", form=rule)["data"]["id"]
kept = one("Rule", made)
print("rule kept as it was built:", all(str(kept[key]) == str(value) for key, value in rule.items()))

# An offer: JSON in a string; its name can be used once
product = ask("POST", "Products", form={"name": "Tater tots", "price": "2.99"})["data"]["id"]
line = {"id": product, "quantity": 3, "type": "one_time", "tax": True, "shipping": True, "price": [{"price": "2.99"}]}
tax = ask("POST", "objects", body={"objectID": 63, "name": "Retail", "rate": "8.75"})["data"]["id"]
ground = ask("POST", "objects", body={"objectID": 64, "name": "Ground", "price": "10"})["data"]["id"]
data = {
    "products": [line],
    "taxes": [{"id": tax, "name": "Retail", "rate": "8.75", "taxShipping": True}],
    "shipping": [{"id": ground, "name": "Ground", "price": "10.00"}],
    "hasTaxes": True,
    "hasShipping": True,
}
offer = ask("POST", "Offers", form={"name": "Tots", "public": 1, "data": json.dumps(data)})["data"]["id"]
print("offer kept:", json.loads(one("Offer", offer)["data"]) == data)
print("the name again:", ask("POST", "Offers", form={"name": "Tots", "public": 1, "data": json.dumps(data)}))

# A transaction, declined and then charged
sale = {
    "contact_id": marie,
    "chargeNow": "chargeNow",
    "trans_date": 1369820760000,
    "invoice_template": 1,
    "gateway_id": 1,
    "offer": data,
    "billing_address": {"address": "1 A St.", "city": "Ojai", "state": "CA", "zip": "93023", "country": "US"},
    "payer": {"ccnumber": "4000000000000002", "code": "123", "expire_month": 1, "expire_year": 2035},
}
declined = ask("POST", "transaction/processManual", body=sale)["data"]
print("declined:", declined["result_code"], one("Transaction", declined["invoice_id"])["status"])
sale["payer"]["ccnumber"] = "4111111111111111"
charged = ask("POST", "transaction/processManual", body=sale)["data"]
told = one("Transaction", charged["invoice_id"])
subtotal = 3 * Decimal("2.99")
total = subtotal + Decimal("10.00") + ((subtotal + 10) * Decimal("0.0875")).quantize(Decimal("0.01"))
print("charged:", charged["message"], told["status"], told["date"], Decimal(told["total"]) == total, told["total"])
cards = ask("GET", "CreditCards", query={"condition": condition("contact_id", str(marie))})["data"]
print("cards:", sorted((card["last4"], card["status"]) for card in cards), "4111111111111111" in json.dumps(cards))
print("spent:", one("Contact", marie)["spent"], "owed:", one("Contact", marie)["mrcUnpaid"])
print("sold:", one("Product", product)["total_purchases"], "for", one("Product", product)["total_income"])
print("rerun with the new card:", ask("POST", "transaction/rerun", body={"ids": [declined["invoice_id"]]})["data"])
print("spent:", one("Contact", marie)["spent"], "owed:", one("Contact", marie)["mrcUnpaid"])

# And back
both = [int(declined["invoice_id"]), charged["invoice_id"]]
print(ask("PUT", "transaction/refund", body={"ids": both})["data"])
print("statuses:", [one("Transaction", number)["status"] for number in both])
print("spent:", one("Contact", marie)["spent"], "sold:", one("Product", product)["total_purchases"])
