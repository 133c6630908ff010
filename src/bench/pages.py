"""Measures pages of a large account at its server and prints a table. Usage: pages.py URL APP_ID KEY CONTACTS

Half of the contacts get a tag first, in one request. Then each page is asked for several times: for the first time right after a contact
was changed, and at once again.
"""
import http.client
import json
import statistics
import sys
import time
import urllib.parse

RUNS = 5
TAG = "Half of all"


class Server:
    def __init__(self, url, app_id, key):
        parts = urllib.parse.urlsplit(url)
        self.base = parts.path
        self.headers = {"Api-Appid": app_id, "Api-Key": key}
        self.connection = http.client.HTTPConnection(parts.netloc, timeout=600)
        self.connection.connect()

    def send(self, method, path, body=None):
        """The answer, and after how many milliseconds it was there."""
        headers = dict(self.headers, **({"Content-Type": "application/json"} if body else {}))
        started = time.perf_counter()
        self.connection.request(method, self.base + path, json.dumps(body) if body else None, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        taken = (time.perf_counter() - started) * 1000
        if answer.status != 200:
            sys.exit("%s %s: %d %s" % (method, path, answer.status, text[:200]))
        return json.loads(text), taken


def condition(*comparisons):
    parts = []
    for field, operator, value in comparisons:
        given = {"list": [{"value": each} for each in value]} if isinstance(value, list) else {"value": value}
        parts += ["AND"] * bool(parts) + [{"field": {"field": field}, "op": operator, "value": given}]
    return urllib.parse.quote(json.dumps(parts))


def pages(contacts, tag):
    """What is measured: whether indexes answer it, in words, and the path."""
    deep, middle = contacts * 9 // 10, contacts // 2
    for field in "id email firstname lastname company city state date dlm spent".split():
        yield True, "all by %s, from %s on" % (field, f"{deep:,}"), "Contacts?sort=%s&start=%d" % (field, deep)
    yield True, "all by lastname descending, from %s on" % f"{middle:,}", "Contacts?sort=lastname&sortDir=desc&start=%d" % middle
    yield True, "by key: id > %s" % f"{deep:,}", "Contacts?sort=id&condition=" + condition(("id", ">", deep))
    yield True, "by key: state = CA and id > %s" % f"{deep:,}", "Contacts?sort=id&condition=" + condition(("state", "=", "CA"), ("id", ">", deep))
    yield True, "lastname > M by lastname, from %s on" % f"{contacts * 3 // 10:,}", "Contacts?sort=lastname&start=%d&condition=%s" % (contacts * 3 // 10, condition(("lastname", ">", "M")))
    yield True, "state = CA, from %s on" % f"{contacts // 20:,}", "Contacts?start=%d&condition=%s" % (contacts // 20, condition(("state", "=", "CA")))
    yield True, "state = CA by lastname, from %s on" % f"{contacts // 20:,}", "Contacts?sort=lastname&start=%d&condition=%s" % (contacts // 20, condition(("state", "=", "CA")))
    yield True, "state = CA and date > 2025 by email, from %s on" % f"{contacts // 50:,}", "Contacts?sort=email&start=%d&condition=%s" % (contacts // 50, condition(("state", "=", "CA"), ("date", ">", 1735689600)))
    yield True, "city in a list of 2 by spent, from %s on" % f"{contacts // 50:,}", "Contacts?sort=spent&start=%d&condition=%s" % (contacts // 50, condition(("city", "IN", ["Portland", "Denver"])))
    yield True, "email = one address", "Contacts?condition=" + condition(("email", "=", "nobody@example.com"))
    tagged = contacts * 2 // 5
    yield True, "with a tag that half have, from %s on" % f"{tagged:,}", "objects/tag?objectID=0&tag_id=%d&start=%d" % (tag, tagged)
    yield True, "with that tag by lastname, from %s on" % f"{tagged:,}", "objects/tag?objectID=0&tag_id=%d&sort=lastname&start=%d" % (tag, tagged)
    yield True, "how many: state = CA", "Contacts?count=true&condition=" + condition(("state", "=", "CA"))
    yield True, "how many in all", "Contacts/getInfo"
    yield False, "search=lopez", "Contacts?search=lopez"
    yield False, "search=lopez by lastname, from 5,000 on", "Contacts?search=lopez&sort=lastname&start=5000"
    yield False, "search=zzz, which nobody has", "Contacts?search=zzz"
    yield False, "all by zip, from %s on" % f"{deep:,}", "Contacts?sort=zip&start=%d" % deep
    yield False, "all by zip, from %s on" % f"{middle:,}", "Contacts?sort=zip&start=%d" % middle
    yield False, "all by visits, from %s on" % f"{middle:,}", "Contacts?sort=visits&start=%d" % middle
    yield False, "all by Name (first and last), from %s on" % f"{deep:,}", "Contacts?sort=fn&start=%d" % deep
    yield False, "zip like 9% by lastname, from 5,000 on", "Contacts?sort=lastname&start=5000&condition=" + condition(("zip", "LIKE", "9%"))
    yield False, "email contains gmail", "Contacts?condition=" + condition(("email", "CONTAINS", "gmail"))
    yield False, "date > 2025 and title = Owner by zip, from 5,000 on", "Contacts?sort=zip&start=5000&condition=" + condition(("date", ">", 1735689600), ("title", "=", "Owner"))
    yield False, "how many: timezone = none", "Contacts?count=true&condition=" + condition(("timezone", "=", "none"))


def main():
    server = Server(*sys.argv[1:4])
    contacts = int(sys.argv[4])
    half = urllib.parse.unquote(condition(("id", ">", contacts // 2)))
    started = time.perf_counter()
    server.send("PUT", "objects/tagByName", {"objectID": 0, "performAll": True, "add_names": [TAG], "condition": half})
    tags, _ = server.send("GET", "Tags?condition=" + condition(("tag_name", "=", TAG)))
    tag = int(tags["data"][0]["tag_id"])
    tagged = 0
    while tagged < contacts - contacts // 2:
        time.sleep(0.05)
        tagged = int(server.send("GET", "objects/tag?objectID=0&count=true&tag_id=%d" % tag)[0]["data"]["count"])
    print("tagged %d contacts in one request: %.1f s" % (tagged, time.perf_counter() - started), file=sys.stderr)
    time.sleep(5)
    slow = 0
    print("| page of 50 | very first | after a change | again |\n| --- | --- | --- | --- |")
    for indexed, words, path in pages(contacts, tag):
        changed, again = [], []
        first = 0
        for run in range(RUNS + 1):
            server.send("PUT", "Contacts", {"id": contacts // 3 + run, "title": "Owner", "lastname": "Lopez" + str(run), "state": "CA"})
            taken = server.send("GET", path)[1]
            if run == 0:
                first = taken
            else:
                changed.append(taken)
                again.append(server.send("GET", path)[1])
        changed, again = statistics.median(changed), statistics.median(again)
        slow += max(first, changed, again) > (50 if indexed else 1000)
        print("| %s | %.1f | %.1f | %.1f |" % (words, first, changed, again), flush=True)
    sys.exit("%d pages are slower than they should be" % slow if slow else 0)


main()
