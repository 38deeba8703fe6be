// The pages of a scan file as chips to drag, one box a paper. What counts is the field, which the keyboard fills.
const field = () => document.getElementById("papers");
const board = () => document.getElementById("board");

let dragged = null;

function made(kind, ...content) {
  const element = document.createElement("span");
  element.className = kind;
  element.append(...content);
  return element;
}

function chip(page) {
  const element = made("chip", page);
  element.draggable = true;
  return element;
}

/** Draws what the field says, and an empty box for one more paper. */
function draw() {
  if (!board()) return;
  const papers = field()
    .value.split("|")
    .map((paper) => paper.split(/[\s,]+/).filter(Boolean));
  board().replaceChildren(...papers.map((pages) => made("paper", ...pages.map(chip))), made("paper new"));
  board().hidden = false;
}

function write() {
  field().value = [...board().querySelectorAll(".paper")]
    .map((paper) => [...paper.querySelectorAll(".chip")].map((page) => page.textContent).join(","))
    .filter(Boolean)
    .join("|");
  draw();
}

/** The page that is right of the pointer, before which another goes; null: at the end. */
const rightOf = (paper, x) =>
  [...paper.querySelectorAll(".chip")].find((page) => {
    const box = page.getBoundingClientRect();
    return page !== dragged && x < box.left + box.width / 2;
  }) ?? null;

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("#board .chip") ?? null;
  if (dragged) event.dataTransfer.effectAllowed = "move";
});
document.addEventListener("dragover", (event) => {
  if (dragged && event.target.closest("#board .paper")) event.preventDefault();
});
document.addEventListener("drop", (event) => {
  const paper = event.target.closest("#board .paper");
  if (!dragged || !paper) return;
  event.preventDefault();
  paper.insertBefore(dragged, rightOf(paper, event.clientX));
  dragged = null;
  write();
});
document.addEventListener("dragend", () => (dragged = null));
document.addEventListener("input", (event) => event.target === field() && draw());
document.body.addEventListener("htmx:afterSwap", draw);
draw();
