// Sends files to a batch: checksum first, then piece by piece; what was sent before is not sent again.
import { Sha256 } from "./sha256.js";

const zone = document.getElementById("drop");
const chooser = document.getElementById("choose");
const folderChooser = document.getElementById("choose-folder");
const list = document.getElementById("upload-list");
const summary = document.getElementById("upload-summary");
const csrf = document.querySelector('meta[name="csrf"]')?.content ?? "";
const piece = Number(zone.dataset.piece);
const AT_ONCE = 2;
const TRIES = 5;
const waiting = [];
const counts = { all: 0, complete: 0 };
let busy = 0;
let skipped = 0;

class Refused extends Error {}

function lineFor(path) {
  const line = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = path;
  const state = document.createElement("span");
  state.className = "upload-state";
  line.append(name, " – ", state);
  list.append(line);
  return (text, kind = "") => {
    state.textContent = text;
    line.className = kind;
  };
}

function tellSummary() {
  const done = zone.dataset.summary.replace("{0}", counts.complete).replace("{1}", counts.all);
  summary.textContent = skipped > 0 ? `${done}. ${zone.dataset.skipped.replace("{0}", skipped)}` : done;
}

const WHOLE = 64 * 1024 * 1024; // what may be held in memory at once

async function checksum(file) {
  if (crypto.subtle && file.size <= WHOLE) {
    const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  const hash = new Sha256();
  for (let at = 0; at < file.size; at += piece) {
    hash.update(new Uint8Array(await file.slice(at, at + piece).arrayBuffer()));
  }
  return hash.hex();
}

// The answer; a refusal that trying again cannot change is thrown as Refused.
async function ask(address, options) {
  const response = await fetch(address, { ...options, headers: { ...options.headers, "X-CSRF-TOKEN": csrf } });
  if (response.ok && (response.headers.get("Content-Type") ?? "").includes("json")) return response.json();
  const reason = (await response.json().catch(() => ({}))).reason;
  if (reason && reason !== "wrong_offset") throw new Refused(reason);
  throw new Error(String(response.status));
}

const announce = (file, path, sha256) =>
  ask(zone.dataset.to, { method: "POST", body: new URLSearchParams({ name: path, size: file.size, sha256 }) });

async function send(file, path, tell) {
  tell(zone.dataset.hashing);
  const sha256 = await checksum(file);
  for (let failed = 0; ; ) {
    try {
      let there = await announce(file, path, sha256);
      while (!there.complete) {
        tell(`${zone.dataset.sending} ${Math.floor((100 * there.received) / file.size)} %`);
        const body = file.slice(there.received, there.received + piece);
        there = await ask(`${zone.dataset.to}/${there.id}?offset=${there.received}`, {
          method: "PUT", body, headers: { "Content-Type": "application/octet-stream" },
        });
        failed = 0;
      }
      return;
    } catch (failure) {
      if (failure instanceof Refused || ++failed >= TRIES) throw failure;
      await new Promise((resume) => setTimeout(resume, 500 * 2 ** failed));
    }
  }
}

async function work() {
  if (busy >= AT_ONCE || waiting.length === 0) return;
  busy += 1;
  const { file, path, tell } = waiting.shift();
  try {
    await send(file, path, tell);
    counts.complete += 1;
    tell(zone.dataset.complete, "complete");
  } catch (failure) {
    tell(zone.dataset[failure instanceof Refused ? failure.message : "failed"] ?? zone.dataset.failed, "refused");
  }
  busy -= 1;
  tellSummary();
  work();
}

// --- what was chosen or dropped: files with their paths inside the batch

const HIDDEN = /(^|\/)(\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/i;

/** @param chosen objects with file and path; a folder that is the whole delivery is not part of the paths */
function take(chosen) {
  const wanted = chosen.filter(({ path }) => !HIDDEN.test(path));
  skipped += chosen.length - wanted.length;
  for (const { file, path } of wanted) {
    counts.all += 1;
    const tell = lineFor(path);
    tell(zone.dataset.waiting);
    waiting.push({ file, path, tell });
  }
  tellSummary();
  for (let i = 0; i < AT_ONCE; i++) work();
}

const withoutFirstFolder = (path) => path.slice(path.indexOf("/") + 1);

function takeChosen() {
  take([...chooser.files].map((file) => ({ file, path: file.name })));
  chooser.value = "";
}

function takeFolder() {
  take([...folderChooser.files].map((file) => ({ file, path: withoutFirstFolder(file.webkitRelativePath) })));
  folderChooser.value = "";
}

const fileOf = (entry) => new Promise((done, failed) => entry.file(done, failed));
const partOf = (reader) => new Promise((done, failed) => reader.readEntries(done, failed));

/** The files of an entry and of all folders in it. Browsers tell of a folder a hundred entries at a time. */
async function filesIn(entry) {
  if (entry.isFile) return [{ file: await fileOf(entry), path: entry.fullPath.slice(1) }];
  const reader = entry.createReader();
  const files = [];
  for (let part = await partOf(reader); part.length > 0; part = await partOf(reader)) {
    for (const inside of part) files.push(...(await filesIn(inside)));
  }
  return files;
}

/** What a browser does not tell as an entry, such as a picture dragged out of another program, it tells as a file. */
async function takeDropped(items) {
  // the list is empty as soon as the event is over
  const things = [...items]
    .filter((item) => item.kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const oneFolder = things.length === 1 && things[0].entry?.isDirectory;
  for (const { entry, file } of things) {
    try {
      const files = entry ? await filesIn(entry) : [{ file, path: file.name }];
      take(oneFolder ? files.map(({ file, path }) => ({ file, path: withoutFirstFolder(path) })) : files);
    } catch {
      lineFor(entry?.name ?? "?")(zone.dataset.failed, "refused");
    }
  }
}

chooser.addEventListener("change", takeChosen);
if (chooser.files.length > 0) takeChosen(); // chosen before this script came
folderChooser.addEventListener("change", takeFolder);
// files may be let go of anywhere: beside the zone, the browser would open them and leave the page
window.addEventListener("dragover", (event) => {
  event.preventDefault();
  zone.classList.add("over");
});
window.addEventListener("dragleave", (event) => event.relatedTarget ?? zone.classList.remove("over"));
window.addEventListener("drop", (event) => {
  event.preventDefault();
  zone.classList.remove("over");
  takeDropped(event.dataTransfer.items);
});
// somebody started the batch meanwhile: the page is made anew when the files are here
document.body.addEventListener("htmx:beforeOnLoad", (event) => {
  if (busy > 0 && event.detail.xhr.getResponseHeader("HX-Refresh")) event.preventDefault();
});
window.addEventListener("beforeunload", (event) => {
  if (busy > 0) event.preventDefault();
});
