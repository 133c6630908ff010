"""Measures how quickly a server answers ordinary reads with nobody else there and beside hundreds of hostile connections, in one run,
and prints a table. Usage: hostile.py URL APP_ID KEY
"""
import http.client
import json
import multiprocessing
import random
import socket
import sys
import threading
import time
import urllib.parse

READS = 1_000
HOSTILE = 300
PAUSE = 2  # seconds from one attempt of a connection to its next
PATHS = ["Contacts?range=50", "Contact?id=1", "Contacts/getInfo", "Contacts?search=lopez", "Tags?range=50"]


class Hostile:
    """Connections that are opened again and again until it is over, each of them up to something else. They are a process of their own,
    so that they take no time from the one that measures."""

    def __init__(self, url, app_id, key):
        parts = urllib.parse.urlsplit(url)
        self.address = (parts.hostname, parts.port)
        self.credentials = "Host: x\r\nApi-Appid: %s\r\nApi-Key: %s\r\n" % (app_id, key)
        self.over = multiprocessing.Event()
        self.attempts = multiprocessing.Value("i", 0)
        self.process = multiprocessing.Process(target=self.all, daemon=True)

    def __enter__(self):
        self.process.start()
        time.sleep(3)
        return self

    def __exit__(self, *_):
        self.over.set()
        self.process.join(5)
        self.process.kill()

    def all(self):
        self.kinds = [self.bad_json, self.huge_body, self.huge_promise, self.slow_head, self.slow_body, self.silence,
                      self.wrong_types, self.path_tricks, self.noise, self.deep_json, self.many_headers, self.cut_off]
        for number in range(HOSTILE):
            threading.Thread(target=self.go_on, args=(number,), daemon=True).start()
        self.over.wait()

    def go_on(self, number):
        dice = random.Random(number)
        while not self.over.is_set():
            with self.attempts.get_lock():
                self.attempts.value += 1
            try:
                with socket.create_connection(self.address, timeout=5) as connection:
                    self.kinds[number % len(self.kinds)](connection, dice)
            except OSError:
                pass
            self.over.wait(PAUSE * (0.5 + dice.random()))

    def send(self, connection, first, body, kind="application/json"):
        head = "%s HTTP/1.1\r\n%sContent-Type: %s\r\nContent-Length: %d\r\n\r\n" % (first, self.credentials, kind, len(body))
        connection.sendall(head.encode() + body)
        connection.recv(4096)

    def bad_json(self, connection, dice):
        self.send(connection, "POST /1/Contacts", b'{"firstname": [[[{"a":')

    def huge_body(self, connection, dice):
        self.send(connection, "POST /1/Contacts", b'{"firstname":"' + b"x" * (9 << 20) + b'"}')

    def huge_promise(self, connection, dice):
        connection.sendall(("POST /1/Contacts HTTP/1.1\r\n%sContent-Length: 999999999999\r\n\r\n" % self.credentials).encode())
        connection.recv(4096)

    def slow_head(self, connection, dice):
        connection.sendall(b"GET /1/Contacts HTTP/1.1\r\nX-Slow: ")
        while not self.over.wait(0.5):
            connection.sendall(b"a")

    def slow_body(self, connection, dice):
        connection.sendall(("POST /1/Contacts HTTP/1.1\r\n%sContent-Length: 5000\r\n\r\n" % self.credentials).encode())
        while not self.over.wait(0.5):
            connection.sendall(b" ")

    def silence(self, connection, dice):
        self.over.wait(5)

    def wrong_types(self, connection, dice):
        self.send(connection, "PUT /1/Contacts", b'{"id":{"a":[]},"email":[1,{}],"spent":true,"date":"tomorrow"}')

    def path_tricks(self, connection, dice):
        path = dice.choice(["/1/../../etc/passwd", "/1/%2e%2e/%00", "//1//Contacts", "/1/Contacts/..;/", "/" + "a" * 60_000])
        connection.sendall(("GET %s HTTP/1.1\r\n%s\r\n" % (path, self.credentials)).encode())
        connection.recv(4096)

    def noise(self, connection, dice):
        connection.sendall(bytes(dice.randrange(256) for _ in range(2_000)))
        connection.recv(4096)

    def deep_json(self, connection, dice):
        self.send(connection, "POST /1/Contacts", b"[" * 200_000 + b"]" * 200_000)

    def many_headers(self, connection, dice):
        connection.sendall(b"GET /1/Contacts HTTP/1.1\r\n" + b"".join(b"X-%d: y\r\n" % each for each in range(5_000)) + b"\r\n")
        connection.recv(4096)

    def cut_off(self, connection, dice):
        connection.sendall(b"POST /1/Contacts HTTP/1.1\r\nContent-Le")


def latencies(url, app_id, key):
    """How long each of the reads took, in milliseconds, ascending."""
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.netloc, timeout=60)
    taken = []
    for number in range(READS):
        started = time.perf_counter()
        connection.request("GET", parts.path + PATHS[number % len(PATHS)], None, {"Api-Appid": app_id, "Api-Key": key})
        answer = connection.getresponse()
        text = answer.read()
        taken.append((time.perf_counter() - started) * 1000)
        if answer.status != 200:
            sys.exit("%s: %d %s" % (PATHS[number % len(PATHS)], answer.status, text[:200]))
        json.loads(text)
    return sorted(taken)


def main():
    latencies(*sys.argv[1:4])
    alone = latencies(*sys.argv[1:4])
    with Hostile(*sys.argv[1:4]) as hostile:
        beside = latencies(*sys.argv[1:4])
    print("| %d reads | median | 99 of 100 within |\n| --- | --- | --- |" % READS)
    for words, taken in (("nobody else", alone), ("beside %d hostile connections, %d in all" % (HOSTILE, hostile.attempts.value), beside)):
        print("| %s | %.2f | %.2f |" % (words, taken[READS // 2], taken[READS * 99 // 100]))
    print("| as a ratio | %.1f | %.1f |" % (beside[READS // 2] / alone[READS // 2], beside[READS * 99 // 100] / alone[READS * 99 // 100]))


main()
