// The page finds its services by MANIFEST.json, which the deployment writes beside it.

const $ = (id) => document.getElementById(id);
const price = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" });

async function read(response) {
  const body = await response.json();
  if (!response.ok) throw new Error(body.detail ?? body.err ?? response.statusText);
  return body;
}

async function stockOf(shop, id) {
  const { stock } = await read(await fetch(`${shop.stock}/stock/${encodeURIComponent(id)}?store=sparta`));
  return stock === 0 ? "sold out" : `${stock} in store`;
}

async function order(shop, product) {
  $("order").textContent = "…";
  const placed = await read(
    await fetch(`${shop.api}/orders`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ product: product.id, quantity: 1 }),
    }),
  );
  $("order").textContent = `${placed.quantity} × ${product.name}: ${price.format(placed.total)}, order ${placed.id}`;
}

/// The story comes as server-sent events, a word each.
async function tell(shop, product) {
  $("story").textContent = "";
  const response = await fetch(`${shop.stories}stories/${encodeURIComponent(product.id)}`);
  if (!response.ok) return read(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    for (const event of events)
      for (const line of event.split("\n"))
        if (line.startsWith("data: ")) $("story").textContent += `${line.slice(6)} `;
  }
}

function show(shop, product) {
  const card = $("product").content.cloneNode(true).firstElementChild;
  const said = (what, where) => what.catch((why) => ($(where).textContent = why.message));
  card.dataset.id = product.id;
  card.querySelector("h3").textContent = product.name;
  card.querySelector(".price").textContent = price.format(product.price);
  card.querySelector(".buy").addEventListener("click", () => said(order(shop, product), "order"));
  card.querySelector(".tell").addEventListener("click", () => said(tell(shop, product), "story"));
  const stock = stockOf(shop, product.id).then((text) => (card.querySelector(".stock").textContent = text));
  said(stock, "status");
  $("products").append(card);
}

function chat(shop) {
  const socket = new WebSocket(shop.chat);
  const button = $("say").querySelector("button");
  socket.addEventListener("open", () => (button.disabled = false));
  socket.addEventListener("close", () => (button.disabled = true));
  socket.addEventListener("message", ({ data }) => {
    const item = document.createElement("li");
    item.textContent = JSON.parse(data).text;
    $("messages").append(item);
    item.scrollIntoView({ block: "nearest" });
  });
  $("say").addEventListener("submit", (event) => {
    event.preventDefault();
    socket.send(JSON.stringify({ action: "say", text: $("say").text.value }));
    $("say").reset();
  });
}

async function open() {
  const manifest = await read(await fetch("MANIFEST.json", { cache: "no-store" }));
  const shop = {
    api: manifest.ShopApiUrl.Value,
    stock: manifest.StockApiUrl.Value,
    chat: manifest.ChatUrl.Value,
    stories: manifest.StoriesUrl.Value,
  };
  chat(shop);
  const products = await read(await fetch(`${shop.api}/products`));
  for (const each of products) show(shop, each);
  $("products").ariaBusy = "false";
  $("status").textContent = `${products.length} goods. ${manifest.userdata.greeting}`;
}

open().catch((why) => ($("status").textContent = `The shop is closed: ${why.message}`));
