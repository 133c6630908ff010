"""Runs a listing that prints one row a line, and tells as JSON: its rows, its seconds, its peak memory in kilobytes, and how many
of its requests had been made when its first row came out. Usage: streaming.py ROWS COMMAND...

The listing runs twice: once straight to the server, for time and memory, and once through a relay that counts its requests.
"""
import http.client
import http.server
import json
import os
import subprocess
import sys
import threading
import time
import urllib.parse


def listing(command, env, first_row):
    """The rows, the seconds and the peak memory of one run; calls first_row when the first row has come."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    complaints = []
    reader = threading.Thread(target=lambda: complaints.append(process.stderr.read()))
    reader.start()
    rows = 0
    for line in process.stdout:
        if rows == 0:
            first_row(time.monotonic() - started)
        rows += 1
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    reader.join()
    if status != 0:
        sys.exit("the listing failed: " + complaints[0].decode("utf-8", "replace"))
    return rows, seconds, usage.ru_maxrss


class Relay(http.server.BaseHTTPRequestHandler):
    """Passes each GET on to the server, and counts it."""

    protocol_version = "HTTP/1.1"
    target = ""
    requests = 0
    lock = threading.Lock()

    def setup(self):
        super().setup()
        self.upstream = http.client.HTTPConnection(Relay.target)

    def do_GET(self):
        with Relay.lock:
            Relay.requests += 1
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection", "accept-encoding")}
        self.upstream.request("GET", self.path, headers=headers)
        answer = self.upstream.getresponse()
        body = answer.read()
        self.send_response_only(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("transfer-encoding", "content-length", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class RelayServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A client that ends without saying goodbye is no error."""


def main():
    expected, command = int(sys.argv[1]), sys.argv[2:]
    result = {}
    rows, seconds, peak = listing(command, dict(os.environ), lambda at: result.update(first_row_seconds=at))
    result.update(rows=rows, seconds=seconds, peak_kilobytes=peak)

    url = urllib.parse.urlsplit(os.environ["ONTRAPORT_API_URL"])
    Relay.target = url.netloc
    server = RelayServer(("127.0.0.1", 0), Relay)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    relayed = dict(os.environ, ONTRAPORT_API_URL=url._replace(netloc="127.0.0.1:%d" % server.server_address[1]).geturl())
    again, _, _ = listing(command, relayed, lambda at: result.update(requests_at_first_row=Relay.requests))
    result.update(requests=Relay.requests)
    server.shutdown()

    if rows != expected or again != expected:
        sys.exit("expected %d rows, got %d and %d" % (expected, rows, again))
    json.dump(result, sys.stdout)


main()
