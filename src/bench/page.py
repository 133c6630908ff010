"""Writes the page of benchmarks from a folder of results. Usage: page.py FOLDER"""
import datetime
import json
import os
import pathlib
import platform
import sys

folder = pathlib.Path(sys.argv[1])


def results(name):
    return {each["command"]: each for each in json.loads((folder / name).read_text())["results"]}


def version(name):
    return (folder / (name + ".version")).read_text().strip()


def text(name):
    return (folder / name).read_text().strip()


def times(result):
    return "%.1f | %.1f" % (result["median"] * 1000, result["min"] * 1000)


def row(what, result, other, other_name):
    ratio = other["median"] / result["median"]
    against = "%.1f times as fast" % ratio if ratio >= 1 else "%.1f times as slow" % (1 / ratio)
    return "| %s | %s | %s as %s |" % (what, times(result), against, other_name)


def system():
    try:
        names = dict(line.rstrip().split("=", 1) for line in open("/etc/os-release") if "=" in line)
        return names.get("PRETTY_NAME", platform.system()).strip('"')
    except OSError:
        return platform.system()


binary, launcher = results("binary.json"), results("launcher.json")
streaming = json.loads((folder / "streaming.json").read_text())
killed = text("killed").split()
java = version("java").splitlines()[0].split('"')[1]
aws = version("aws").split()[0].replace("/", " ")
gh = " ".join(version("gh").split()[:3])

print(f"""# Benchmarks

Written by `src/bench/run` from its last run, on {datetime.date.today().isoformat()}: {version("ontraport")}, {os.cpu_count()} cores ({platform.machine()}), {system()},
Java {java}, {gh}, {aws}. The binary is built on the machine that measures; released ones are built by the release workflow.
Times are of whole processes, in milliseconds, by `hyperfine -N`.

## Starting

| command | median | fastest | by the median |
| --- | --- | --- | --- |
| `gh --version` | {times(binary["gh"])} | |
{row("`ontraport --version`, the binary", binary["version"], binary["gh"], "`gh --version`")}
{row("`ontraport contacts get 1`, the binary, from a sandbox server on the same machine", binary["get"], binary["gh"], "`gh --version`")}
| `aws --version` | {times(launcher["aws"])} | |
{row(f"`ontraport --version`, the jar on Java {java.split('.')[0]}", launcher["version"], launcher["aws"], "`aws --version`")}

## A long listing

`ontraport contacts list --all -o ndjson` of {streaming["rows"]:,} contacts by the binary, from a sandbox server in another process:

| | |
| --- | --- |
| peak memory | {streaming["peak_kilobytes"] / 1024:.0f} MB |
| whole listing | {streaming["seconds"]:.1f} s, {streaming["rows"] / streaming["seconds"]:,.0f} rows a second |
| first row | after {streaming["first_row_seconds"] * 1000:.0f} ms; when it came, {streaming["requests_at_first_row"]:,} of {streaming["requests"]:,} requests had been sent |

## A million contacts in the sandbox

`ontraport sandbox start --contacts 1000000` by the binary; seeded and listening after {text("seeding")} s; {text("tagging").splitlines()[0]},
the 1.5 s included for which the account lets a tag wait. Pages of 50, in milliseconds from the request to the whole answer: the very first
time, just after a contact was changed (the median of five), and at once again. What indexes answer should take 50 ms, anything else a second.

{text("pages")}

## Hostile connections

Reads from a sandbox server by one client, in milliseconds, with nobody else there and beside connections that send broken JSON, 9 MB of body,
lengths that they do not mean, heads and bodies a byte at a time, nothing at all, wrong types, tricks with the path, noise, 200,000
brackets, 5,000 headers, or half a request, each of them every two seconds or so. They share the cores with the server.

{text("hostile")}

## Killed in between

{int(killed[0]):,} random operations of four connections (contacts created, upserted,
changed, deleted, tagged, put into sequences, charged and paid back, tasks, products), the server ended by
`SIGKILL` every 125 or so and started again: nothing acknowledged was lost and nothing was there by halves,
and no index disagreed with its rows. It took {killed[1]} s.

## A server that fails

Random commands in process (listings in all formats, counts, creates, updates, deletions, tags, charges, refunds, `api`), with and without
`--yes`, `--retries` and `--max-wait`, against a server on loopback that books what it carries out, and resets, cuts, stalls, refuses or
answers nonsense by a fixed seed. A violation would be a write of class `once` received twice, a row lost or doubled in a listing that ended
with 0, an exit code that is none of the documented ones or that the books deny, a stack trace, or a key or card number on any stream.

{text("faults")}

## At the limit

{text("pacing")}""")
