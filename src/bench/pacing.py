"""Shows how much of the limit of 180 requests a minute is used over three minutes, and tells it as a section of Markdown.
Usage: pacing.py --binary PROGRAM

Sandbox servers that answer after 400 ms and count over any minute or over each minute of the clock are listed from by one process, by
eight at once, and in the way of the API's own client: one request after another over one connection, given up on a 429. All of it runs
side by side, for it mostly waits. The servers' own journals say what was accepted and what was refused.
"""
import argparse
import concurrent.futures
import datetime
import http.client
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.parse

MINUTES = 3
LIMIT = 180
LATENCY = "400ms"
WINDOWS = {"rolling": "any 60 seconds", "fixed": "each clock minute"}
# A little more than three minutes allow, so that everybody is still at it when they are over.
ONE, EACH_OF_EIGHT = 27_700, 3_500
PAGE = 50

parser = argparse.ArgumentParser()
parser.add_argument("--binary", required=True)
binary = os.path.abspath(parser.parse_args().binary)


class Server:
    """A sandbox of its own, with its own place for files, until the end of the block."""

    def __init__(self, folder, contacts, window):
        self.env = {name: value for name, value in os.environ.items() if not name.startswith("ONTRAPORT_")}
        for kind in ("config", "cache", "state"):
            self.env["XDG_%s_HOME" % kind.upper()] = str(folder / kind)
        subprocess.run([binary, "sandbox", "seed", "default", "--contacts", str(contacts)], env=self.env, check=True)
        self.answer = folder / "server.json"
        command = [binary, "sandbox", "start", "--latency", LATENCY, "--limit-window", window, "-o", "json"]
        with open(self.answer, "w") as out, open(folder / "server.err", "w") as err:
            self.process = subprocess.Popen(command, env=self.env, stdin=subprocess.DEVNULL, stdout=out, stderr=err)

    def __enter__(self):
        for _ in range(600):
            try:
                self.account = json.loads(self.answer.read_text())
                break
            except ValueError:
                time.sleep(0.1)
        else:
            sys.exit("a sandbox did not start")
        self.env["ONTRAPORT_API_URL"] = self.account["url"]
        self.env["ONTRAPORT_APP_ID"] = self.account["app_id"]
        self.env["ONTRAPORT_API_KEY"] = self.account["api_key"]
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def log(self):
        command = [binary, "sandbox", "log", "--limit", "10000", "-o", "json", "--columns", "time,status"]
        answer = subprocess.run(command, env=self.env, stdout=subprocess.PIPE, check=True).stdout
        return [(moment(each["time"]), each["status"]) for each in json.loads(answer)]


def moment(text):
    whole, _, part = text.rstrip("Z").partition(".")
    second = datetime.datetime.fromisoformat(whole).replace(tzinfo=datetime.timezone.utc).timestamp()
    return second + float("0." + (part or "0"))


def listings(server, processes, contacts, folder):
    """That many processes at once, each listing everything; how each of them ended."""
    running = []
    for number in range(processes):
        out, err = open(folder / ("%d.out" % number), "w+"), open(folder / ("%d.err" % number), "w+")
        command = [binary, "contacts", "list", "--all", "-o", "ids"]
        running.append((subprocess.Popen(command, env=server.env, stdin=subprocess.DEVNULL, stdout=out, stderr=err), out, err))
    ends = []
    for process, out, err in running:
        code = process.wait()
        for each in (out, err):
            each.seek(0)
        said, rows = err.read().strip(), len(set(out.read().split()))
        out.close(), err.close()
        ends.append("exit %d, %s" % (code, "every contact" if rows == contacts else "%d of %d contacts" % (rows, contacts)))
        ends[-1] += ", stderr silent" if not said else ", stderr: " + said.splitlines()[0]
    return ends


def one_after_another(server):
    """The way of the API's own client, for as long as it goes well or three minutes."""
    url = urllib.parse.urlsplit(server.account["url"])
    headers = {"Api-Appid": server.account["app_id"], "Api-Key": server.account["api_key"]}
    connection = http.client.HTTPConnection(url.netloc)
    start, end = 0, time.monotonic() + MINUTES * 60
    while time.monotonic() < end:
        connection.request("GET", "%sContacts?range=%d&start=%d" % (url.path, PAGE, start), headers=headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 200:
            return "gave up on a %d after %d requests" % (answer.status, start // PAGE)
        start += PAGE
    return "stopped after three minutes"


def row(window, who, server, ends):
    log = server.log()
    first = min(when for when, _ in log)
    accepted = sum(1 for when, status in log if status != 429 and when < first + MINUTES * 60)
    refused = sum(1 for _, status in log if status == 429)
    counted = ["%d × %s" % (ends.count(each), each) if ends.count(each) > 1 else each for each in sorted(set(ends))]
    share = "%.1f%%" % (100 * accepted / (MINUTES * LIMIT))
    return "| %s | %s | %d | %s | %d | %s |" % (WINDOWS[window], who, accepted, share, refused, "; ".join(counted))


def measured(window, who, contacts, work, folder):
    folder.mkdir()
    with Server(folder, contacts, window) as server:
        return row(window, who, server, work(server, folder))


jobs = []
for each in WINDOWS:
    jobs.append((each, "`contacts list --all`, one process", ONE, lambda server, folder: listings(server, 1, ONE, folder)))
    jobs.append((each, "the same, eight processes at once", EACH_OF_EIGHT, lambda server, folder: listings(server, 8, EACH_OF_EIGHT, folder)))
    jobs.append((each, "one request after another", ONE, lambda server, _: [one_after_another(server)]))

with tempfile.TemporaryDirectory() as temporary, concurrent.futures.ThreadPoolExecutor(len(jobs)) as pool:
    results = [pool.submit(measured, *job, pathlib.Path(temporary) / str(number)) for number, job in enumerate(jobs)]
    rows = [each.result() for each in results]

print(f"""`ontraport sandbox start --latency {LATENCY}` as the server, which allows {LIMIT} requests a minute, counted over any 60 seconds or
over each minute of the clock; {MINUTES * LIMIT} in three minutes. Counted by the server's own journal, from the first request on.

| counted over | who asks | accepted in three minutes | of the limit | 429s | how it ended |
| --- | --- | --- | --- | --- | --- |
""" + "\n".join(rows))
