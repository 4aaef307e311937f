// Executes mapping templates as API Gateway does, one a line: {"template", "input", "context", "stageVariables",
// "absent"} in, {"text", "override"} or {"error"} out.
// https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html
//
// velocityjs knows the language; what the templates call are methods of Java's types, and those are here.

const readline = require("readline");
const { Compile, parse } = require("velocityjs");

const own = (map, key) => (Object.prototype.hasOwnProperty.call(map, key) ? map[key] : undefined);
const define = (map, key, value) =>
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });

const java = {
  string: {
    replaceAll: (text, pattern, by) => text.replace(new RegExp(pattern, "gs"), by),
    // Empty pieces at the end are left out, but for a text that is all one piece.
    split: (text, pattern) => {
      const pieces = text.split(new RegExp(pattern, "s"));
      if (pieces.length === 1) return pieces;
      while (pieces.length && pieces[pieces.length - 1] === "") pieces.pop();
      return pieces;
    },
    indexOf: (text, what) => text.indexOf(what),
    startsWith: (text, what) => text.startsWith(what),
    substring: (text, from, to) => text.substring(from, to),
    toLowerCase: (text) => text.toLowerCase(),
  },
  list: { contains: (list, what) => list.includes(what) },
  map: {
    keySet: (map) => Object.keys(map),
    get: (map, key) => own(map, key),
    put: (map, key, value) => void define(map, key, value),
    containsKey: (map, key) => own(map, key) !== undefined,
  },
};

const kindOf = (what) =>
  typeof what === "string" ? "string" : Array.isArray(what) ? "list" : what && typeof what === "object" ? "map" : "";

// A method that is not listed here is an error: API Gateway might not have it.
const javaMethods = {
  uid: "java",
  match: ({ context }) => kindOf(context) !== "" && !context.isApiGateways,
  resolve: ({ property, params, context }) => {
    const method = own(java[kindOf(context)], property);
    if (!method) throw new Error(`a ${kindOf(context)} has no method ${property}`);
    return method(context, ...params);
  },
};

const escapes = { '"': '\\"', "'": "\\'", "\\": "\\\\", "/": "\\/", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
const unicode = (unit) => "\\u" + unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

// Nothing of nothing, as a reference to nothing is.
const defined = (make) => (text) => (text === undefined || text === null ? undefined : make(String(text)));

const util = {
  isApiGateways: true,
  escapeJavaScript: defined((text) =>
    text.replace(/["'\\/]|[^\x20-\x7e]/g, (unit) => own(escapes, unit) ?? unicode(unit)),
  ),
  base64Encode: defined((text) => Buffer.from(text, "utf8").toString("base64")),
  // java.net.URLDecoder throws for a percent sign that begins no byte.
  urlDecode: defined((text) => {
    if (/%(?![0-9A-Fa-f]{2})/.test(text)) throw new Error("URLDecoder: illegal hex characters");
    const bytes = text.replace(/\+/g, " ").replace(/(%[0-9A-Fa-f]{2})+/g, (all) => {
      return Buffer.from(all.replace(/%/g, ""), "hex").toString("utf8");
    });
    return bytes;
  }),
};

function inputOf({ body = "", params = {} }, absent) {
  const parsed = () => {
    if (body === "") return {};
    try {
      return JSON.parse(body);
    } catch (why) {
      throw new Error("Could not parse request body into json: " + why.message);
    }
  };
  const at = (path) =>
    path
      .split(".")
      .slice(1)
      .reduce((value, name) => (kindOf(value) === "map" ? own(value, name) : undefined), parsed());
  const all = { header: {}, querystring: {}, path: {}, ...params };
  return {
    isApiGateways: true,
    body,
    json: (path) => (at(path) === undefined ? absent : JSON.stringify(at(path))),
    path: (path) => at(path),
    params: (name) =>
      name === undefined ? all : own(all.path, name) ?? own(all.querystring, name) ?? own(all.header, name) ?? "",
  };
}

function render({ template, input = {}, context = {}, method, stageVariables = {}, absent = "" }) {
  const override = { header: {} };
  const text = new Compile(parse(template), { customMethodHandlers: [javaMethods], valueMapper: (value) => value }).render({
    input: inputOf(input, absent),
    util,
    context: { ...context, responseOverride: override },
    method,
    stageVariables,
  });
  return { text, override };
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  let answer;
  try {
    answer = render(JSON.parse(line));
  } catch (why) {
    answer = { error: why.message };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
