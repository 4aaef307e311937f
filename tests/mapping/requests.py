"""Requests that are awkward for a template, by a name for each."""

import json
import random

from gateway import request

JSON = ("content-type", "application/json")
FORM = ("Content-Type", "application/x-www-form-urlencoded")
TEXT = ("content-type", "text/plain; charset=utf-8")
MULTIPART = ("content-type", 'multipart/form-data; boundary="a\'b"')

# Each of these as a header's value, a parameter's, a text and a part of JSON.
TEXTS = {
    "plain": "plain",
    "double quotes": 'say "hello"',
    "single quote": "it's",
    "quotes in a row": "''\"\"''",
    "escaped single quote": "\\'",
    "backslashes": "\\ \\\\ \\n \\u0041",
    "backslash at the end": "end\\",
    "slashes": "</script>//",
    "velocity reference": "$input.body ${context.stage} $!util $util.escapeJavaScript('x')",
    "velocity directives": "#set($a = 1)#if(true)x#end #foreach($x in [1..3])$x#end #stop ## no more",
    "dollars": "$ $$ $1 \\$ \\#",
    "braces": "{\"a\":{}} [1] }]",
    "json injection": '","method":"DELETE","x":"',
    "two-byte characters": "Grüße, ñandú",
    "three-byte characters": "€ 注文 \u2028\u2029",
    "four-byte characters": "😀 𝒳",
    "percent signs": "100% %41 %zz %",
    "plus signs": "1+1=2 a&b=c",
    "spaces": "  in  front and behind  ",
    "empty": "",
    "long": "0123456789'\"\\" * 1000,
}
# What a header can't have: RFC 9110 §5.5.
ONLY_IN_BODIES = {
    "line ends": "a\nb\r\nc\n",
    "control characters": "".join(map(chr, range(1, 32))) + "\x7f",
    "null": "a\0b",
    "tabs and form feeds": "\t\f\b\v",
}


def encoded(text: str) -> str:
    return "".join(chr(byte) if chr(byte).isalnum() and byte < 128 else f"%{byte:02X}" for byte in text.encode())


def form(*pairs) -> str:
    return "&".join(f"{encoded(name)}={encoded(value)}" for name, value in pairs)


def of_texts():
    for name, text in {**TEXTS, **ONLY_IN_BODIES}.items():
        yield f"text: {name}", request("POST", headers=[TEXT], body=text)
        yield f"json: {name}", request("POST", headers=[JSON], body=json.dumps({text: [text, {"a": text}]}))
        yield f"json, unescaped: {name}", request("POST", headers=[JSON], body=json.dumps(text, ensure_ascii=False))
        yield f"form: {name}", request("POST", headers=[FORM], body=form((text or "x", text), ("b", "c")))
        yield f"query: {name}", request(target=f"/orders?{encoded(text or 'x')}={encoded(text)}&b=c")
        yield f"path: {name}", request(route="/orders/{id}", target=f"/orders/{encoded(text or 'x')}")
    for name, text in TEXTS.items():
        if text.isascii():
            yield f"header: {name}", request(headers=[("x-any", text.strip()), ("user-agent", text)],
                                             identity={"userAgent": text})
        yield f"authorizer: {name}", request(authorizer={"principalId": text, "n": 7, "ok": True},
                                             stageVariables={"tone": text})


AWKWARD = {
    "no body": request("POST", headers=[JSON]),
    "no content type": request("POST", body='{"a":1}'),
    "no header at all": request("GET"),
    "json: numbers": request("PUT", headers=[JSON], body='{"a":1,"b":-2.5,"c":1e3,"d":0}'),
    "json: other kinds": request("PUT", headers=[JSON], body='[null,true,false,"",{},[]]'),
    "json: a number": request("PUT", headers=[JSON], body="7"),
    "json: null": request("PUT", headers=[JSON], body="null"),
    "json: with blanks": request("PUT", headers=[JSON], body=' { "a" : [ 1 , 2 ] } \n'),
    "json: a name of Java's": request("PUT", headers=[JSON], body='{"constructor":1,"keySet":2,"class":3}'),
    "query: repeats": request(target="/orders?a=1&b=2&a=3&a="),
    "query: no value": request(target="/orders?flag&other="),
    "query: names of methods": request(target="/orders?keySet=1&get=2&class=3&constructor=4"),
    "query: brackets": request(target="/orders?filter%5Ba%5D=1&filter%5Bb%5D=2"),
    "query: an empty name": request(target="/orders?=1"),
    "query: encoded separators": request(target="/orders?a=%26%3D%23%3F&b=%2B+%20"),
    "path: encoded slash": request(route="/files/{name}", target="/files/a%2Fb"),
    "path: greedy": request(route="/files/{rest+}", target="/files/a/b%20c/d"),
    "path: two parameters": request(route="/a/{x}/b/{y}", target="/a/%7By%7D/b/2"),
    "path: root": request(route="/", target="/"),
    "headers: repeated": request(headers=[("accept", "text/html"), ("accept", "text/plain"), ("X-One", "1")]),
    "headers: cookies": request(headers=[("Cookie", "a=1; b=\"2\"; c=3=4")]),
    "headers: case": request(headers=[("X-UPPER", "1"), ("x-lower", "2")]),
    "form: empty": request("POST", headers=[FORM]),
    "form: repeats": request("POST", headers=[FORM], body="a=1&a=2&b=3"),
    "form: plus signs": request("POST", headers=[FORM], body="a=1+2&b=%2B&c+d=e"),
    "form: no values": request("POST", headers=[FORM], body="a&b=&=c"),
    "form: stray separators": request("POST", headers=[FORM], body="&&a=1&&b=2=3&"),
    "form: broken encodings": request("POST", headers=[FORM], body="a=%&b=%4&c=%zz&d=%41"),
    "form: a name of Java's": request("POST", headers=[FORM], body="constructor=1&put=2&__proto__=3"),
    "multipart": request("POST", headers=[MULTIPART], body="--a'b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n"
                                                           "it's \"x\"\r\n--a'b--\r\n"),
    "authorizer: claims": request(authorizer={"claims": {"sub": "it's", "cognito:groups": "a,b"}}),
    "every method": request("DELETE"),
}


def named() -> dict:
    return {**dict(of_texts()), **AWKWARD}


def random_ones(seed: str, count: int):
    chance = random.Random(seed)
    pieces = list("abc'\"\\/$#{}[]()%&+=;,:. \n\t\0<>!") + ["é", "€", "😀", "\u2028", "$input", "#set", "#end", "\\'"]

    def text(most=12):
        return "".join(chance.choice(pieces) for _ in range(chance.randrange(most)))

    for _ in range(count):
        query = "&".join(f"{encoded(text())}={encoded(text())}" for _ in range(chance.randrange(4)))
        header, body = chance.choice([(TEXT, text(40)), (JSON, json.dumps({text(): text()})),
                                      (FORM, form((text() or "x", text()), (text() or "y", text())))])
        yield request("POST", "/a/{x}", f"/a/{encoded(text() or 'x')}?{query}", [header], body,
                      stageVariables={"x" + text(): text()}, authorizer={"y" + text(): text()})
