// The verification station: shows the field in hand on the scan, and lets people work by keyboard alone.
import * as scan from "./scan.js";

const station = document.getElementById("station");
const dialog = document.getElementById("keys");
const singleKeys = document.getElementById("keys-on");
const KEPT = "sohoa.review.singleKeys";

const desk = () => document.getElementById("desk");
const doubts = () => [...desk().querySelectorAll("[data-doubt]")];

/** Marks the field, here and on the scan. */
function show(field) {
  desk().querySelectorAll(".current").forEach((other) => other.classList.remove("current"));
  field.classList.add("current");
  scan.show(field);
}

// --- the fields

function edit(field) {
  const editor = field.querySelector(".editor");
  if (!editor) return;
  editor.hidden = false;
  field.querySelector("[data-edit]")?.setAttribute("aria-expanded", "true");
  const input = editor.querySelector('input[name="value"]');
  input.focus();
  input.select();
}

function cancel(field) {
  field.querySelector(".editor").hidden = true;
  const button = field.querySelector("[data-edit]");
  button.setAttribute("aria-expanded", "false");
  (field.querySelector("[data-accept]") ?? button).focus();
}

function focusOn(doubt) {
  const invalid = doubt.querySelector('[aria-invalid="true"]');
  const keyed = doubt.querySelector('.editor[data-keep] input[name="value"]');
  const target =
    invalid ?? doubt.querySelector("[data-accept]") ?? keyed ?? doubt.querySelector("input:not([type=hidden]), button");
  target?.focus();
}

/** Goes to the first thing that asks; where nothing does, to the button that files. */
function goOn() {
  const invalid = desk().querySelector('[aria-invalid="true"]');
  if (invalid) {
    invalid.focus();
    invalid.select();
    return;
  }
  const next = doubts()[0];
  if (next) focusOn(next);
  else document.getElementById("finish")?.focus();
}

function move(by) {
  const all = doubts();
  if (all.length === 0) return;
  const at = all.findIndex((doubt) => doubt.contains(document.activeElement));
  focusOn(all[(at + by + all.length) % all.length]);
}

const inHand = () => document.activeElement?.closest(".one") ?? scan.shown();

const KEYS = {
  e: () => inHand() && edit(inHand()),
  d: () => (inHand()?.querySelector("[data-absent]") ?? inHand()?.querySelector("[data-accept]"))?.click(),
  n: () => move(1),
  p: () => move(-1),
  "+": scan.zoomIn,
  "=": scan.zoomIn,
  "-": scan.zoomOut,
  0: scan.fit,
  r: scan.turn,
  "[": () => scan.turnPage(-1),
  "]": () => scan.turnPage(1),
  u: () => document.querySelector("#undo button")?.click(),
  "?": () => dialog.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (!desk()) return;
  if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    document.getElementById("finish")?.click();
    return;
  }
  const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
  if (event.key === "Escape" && typing) {
    const field = event.target.closest(".one");
    if (field?.querySelector("[data-cancel]")) cancel(field);
    return;
  }
  if (typing || dialog.open || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (!singleKeys.checked) return;
  const action = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

document.addEventListener("click", (event) => {
  const field = event.target.closest(".one");
  if (event.target.closest("[data-edit]")) edit(field);
  if (event.target.closest("[data-cancel]")) cancel(field);
  if (event.target.closest("[data-help]")) dialog.showModal();
  if (event.target.closest('#finish[aria-disabled="true"]')) {
    event.preventDefault();
    goOn();
  }
});

document.addEventListener("focusin", (event) => {
  const field = event.target.closest(".one, .doubt");
  if (field) show(field);
});

document.body.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target?.id === "desk" || event.detail.elt?.id === "desk") goOn();
});

// --- the claim: whoever works keeps the paper, whoever is away gives it back

let lastAct = Date.now();
["keydown", "pointerdown", "scroll"].forEach((kind) =>
  document.addEventListener(kind, () => (lastAct = Date.now()), { passive: true, capture: true }),
);
const MINUTE = 60_000;
const GONE = 409;
setInterval(async () => {
  if (Date.now() - lastAct > MINUTE) return;
  const token = document.querySelector('meta[name="csrf"]')?.content;
  const answer = await fetch(station.dataset.renew, {
    method: "POST", headers: { "X-CSRF-TOKEN": token, "X-By-Itself": "true" },
  }).catch(() => null); // the network is away; the next minute tells
  if (answer?.redirected) warn(station.dataset.ended);
  else if (answer?.status === GONE) warn(station.dataset.lost);
}, MINUTE);

/** Better now than after more has been typed. */
function warn(text) {
  const line = document.createElement("p");
  line.className = "notice problem";
  line.textContent = text;
  document.getElementById("alarm").replaceChildren(line);
}

singleKeys.checked = localStorage.getItem(KEPT) !== "off";
singleKeys.addEventListener("change", () => localStorage.setItem(KEPT, singleKeys.checked ? "on" : "off"));

goOn();
