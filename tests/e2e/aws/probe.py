"""Asks sign_probe: one JSON line a question, one line an answer."""

import json
import os
import subprocess


def ask(questions):
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    done = subprocess.run([os.environ["SPARTA_SIGN_PROBE"]], input=lines, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    answers = done.stdout.splitlines()
    assert len(answers) == len(questions)
    return answers
