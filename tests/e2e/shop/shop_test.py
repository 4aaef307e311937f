"""The shop on the embedded AWS: as curl sees it, over two connections of the chat, and in a browser."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import websocket
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "support"))
from machine import Machine  # noqa: E402

SHOP = os.environ["SPARTA_SHOP"]
PATIENCE = 30


def curl(*arguments):
    """Status, headers and body."""
    done = subprocess.run(["curl", "--silent", "--show-error", "--include", "--max-time", "30", *arguments],
                          capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    head, _, body = done.stdout.replace("\r\n", "\n").partition("\n\n")
    lines = head.split("\n")
    fields = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines[1:] if ": " in line)}
    return int(lines[0].split(" ")[1]), fields, body


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    one = Machine(SHOP, tmp_path_factory.mktemp("home"))
    one("local", "up", "--port", "0")
    yield one
    one("local", "down")


@pytest.fixture(scope="module")
def outputs(machine):
    report = json.loads(machine("provision", "--s3-bucket", "demo", "--local", "--output", "json"))
    yield report["outputs"]
    machine("delete", "--yes", "--local")


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1100,900",
                 f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


def test_the_template_has_no_finding(machine, tmp_path):
    template = tmp_path / "template.json"
    template.write_text(machine("synth"))
    lint = Path(os.environ["SPARTA_VENV"]) / "bin" / "cfn-lint"
    done = subprocess.run([lint, "--include-checks", "I", "--template", template], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_every_address_is_one_of_this_machine(outputs):
    addresses = {name: value for name, value in outputs.items() if "://" in value}
    assert {"WebUrl", "ShopApiUrl", "StockApiUrl", "ChatUrl", "StoriesUrl"} <= set(addresses)
    for value in addresses.values():
        assert re.match(r"(http|ws)://[\w.-]+\.localhost:\d+(/|$)", value), value


def test_the_api_sells(outputs):
    status, fields, body = curl(outputs["ShopApiUrl"] + "/products")
    assert (status, fields["content-type"]) == (200, "application/json")
    assert [each["id"] for each in json.loads(body)] == ["cloak", "cup", "flute", "broth"]

    status, fields, body = curl(outputs["ShopApiUrl"] + "/orders", "--json", '{"product": "cup", "quantity": 2}')
    placed = json.loads(body)
    assert (status, placed["total"], fields["location"]) == (201, 37, f"/orders/{placed['id']}")
    status, _, body = curl(outputs["ShopApiUrl"] + fields["location"])
    assert (status, json.loads(body)) == (200, placed)


@pytest.mark.parametrize("asked, status", [
    ('{"product": "shield"}', 404), ('{"product": "cup", "quantity": 0}', 422), ('{"product": "broth"}', 409),
    ('{"product": 7}', 400), ("not JSON", 400)])
def test_the_api_refuses_with_a_problem(outputs, asked, status):
    got, fields, body = curl(outputs["ShopApiUrl"] + "/orders", "--json", asked)
    assert (got, fields["content-type"], json.loads(body)["status"]) == (status, "application/problem+json", status)


def test_the_api_lets_the_page_call_and_nobody_else(outputs):
    asked = ("-X", "OPTIONS", "-H", "Access-Control-Request-Method: POST")
    _, fields, _ = curl(outputs["ShopApiUrl"] + "/orders", *asked, "-H", f"Origin: {outputs['WebUrl']}")
    assert fields["access-control-allow-origin"] == outputs["WebUrl"]
    _, fields, _ = curl(outputs["ShopApiUrl"] + "/orders", *asked, "-H", "Origin: https://example.com")
    assert fields.get("access-control-allow-origin") != "https://example.com"


def test_the_stock_is_counted_through_the_rest_api(outputs):
    status, _, body = curl(outputs["StockApiUrl"] + "/stock/cloak?store=sparta")
    assert (status, json.loads(body)) == (200, {"product": "cloak", "store": "sparta", "stock": 7})
    assert curl(outputs["StockApiUrl"] + "/stock/spear?store=sparta")[0] == 404


def test_a_story_is_told_in_events(outputs):
    status, fields, body = curl(outputs["StoriesUrl"] + "stories/broth")
    assert (status, fields["content-type"]) == (200, "text/event-stream")
    words = [line.removeprefix("data: ") for line in body.split("\n") if line.startswith("data: ")]
    assert " ".join(words) == "To like it, bathe in the river first."


def connection(url):
    """Browsers and curl know that *.localhost is this machine; the resolver may not."""
    scheme, host, port, path = re.fullmatch(r"(\w+)://([^:/]+):(\d+)(/.*)", url).groups()
    return websocket.create_connection(f"{scheme}://127.0.0.1:{port}{path}", host=f"{host}:{port}", timeout=PATIENCE)


def test_people_hear_each_other(outputs):
    first, second = connection(outputs["ChatUrl"]), connection(outputs["ChatUrl"])
    first.send(json.dumps({"action": "say", "text": "χαῖρε"}))
    assert json.loads(second.recv()) == {"text": "χαῖρε"}
    assert json.loads(first.recv()) == {"text": "χαῖρε"}
    second.close()
    first.send(json.dumps({"action": "say", "text": "alone"}))
    assert json.loads(first.recv()) == {"text": "alone"}
    first.close()


def test_the_page_finds_the_shop(outputs, browser, tmp_path):
    browser.get(outputs["WebUrl"] + "/")
    wait = WebDriverWait(browser, PATIENCE)

    def text_of(selector):
        return browser.find_element(By.CSS_SELECTOR, selector).text

    wait.until(lambda _: text_of("#status").startswith("4 goods. Come back"))
    wait.until(lambda _: text_of("[data-id=cloak] .stock") == "7 in store")
    wait.until(lambda _: text_of("[data-id=broth] .stock") == "sold out")

    browser.find_element(By.CSS_SELECTOR, "[data-id=broth] .buy").click()
    wait.until(lambda _: text_of("#order") == "there are 0 left")
    browser.find_element(By.CSS_SELECTOR, "[data-id=cup] .buy").click()
    wait.until(lambda _: text_of("#order").startswith("1 × Soldier's cup: €18.50, order "))
    browser.find_element(By.CSS_SELECTOR, "[data-id=flute] .tell").click()
    wait.until(lambda _: text_of("#story") == "It keeps the line, not the tune. The tune comes by itself.")

    wait.until(lambda _: browser.find_element(By.CSS_SELECTOR, "#say button").is_enabled())
    browser.find_element(By.NAME, "text").send_keys("Come and take it")
    browser.find_element(By.CSS_SELECTOR, "#say button").click()
    wait.until(lambda _: text_of("#messages") == "Come and take it")

    picture = Path(os.environ.get("SPARTA_SCREENSHOTS", tmp_path)) / "shop.png"
    browser.save_screenshot(str(picture))
    assert picture.stat().st_size > 10_000
    # A refused order is a failed request to the browser; nothing else is to be complained about.
    severe = [one["message"] for one in browser.get_log("browser") if one["level"] == "SEVERE"]
    assert [one for one in severe if " 409 " not in one] == []
