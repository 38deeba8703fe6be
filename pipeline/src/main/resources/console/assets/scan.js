// The pages of a scan: shows one at a time, zoomed and turned, with a frame around the value in hand.
const viewer = document.getElementById("viewer");
const USUAL = 1;
const STEP = 1.25;

let zoom = USUAL;
let turns = 0;
let current = null;

const sheets = () => [...viewer.querySelectorAll(".sheet")];
const sheetInView = () => sheets().find((sheet) => !sheet.hidden);

function layOut(sheet) {
  const width = viewer.clientWidth * zoom;
  const height = (width * sheet.dataset.height) / sheet.dataset.width;
  sheet.style.width = `${width}px`;
  const sideways = turns % 2 === 1;
  const shift = [
    [0, 0],
    [height, 0],
    [width, height],
    [0, width],
  ][turns];
  sheet.style.transform = `translate(${shift[0]}px, ${shift[1]}px) rotate(${turns * 90}deg)`;
  sheet.style.height = `${height}px`;
  sheet.style.marginBottom = sideways ? `${Math.max(0, width - height)}px` : "0";
}

export function showPage(number) {
  sheets().forEach((sheet) => {
    sheet.hidden = sheet.dataset.page !== String(number);
  });
  document.querySelectorAll('[data-view="page"]').forEach((button) => {
    button.setAttribute("aria-pressed", String(button.dataset.page === String(number)));
  });
  const sheet = sheetInView();
  if (sheet) layOut(sheet);
}

export function turnPage(by) {
  const all = sheets();
  const next = all[all.indexOf(sheetInView()) + by];
  if (next) showPage(next.dataset.page);
}

function zoomTo(wanted) {
  zoom = Math.min(6, Math.max(0.4, wanted));
  layOut(sheetInView());
  if (current) scrollTo(current);
}

function scrollTo(field) {
  const sheet = sheetInView();
  const scale = sheet.clientWidth / sheet.dataset.width;
  if (field.dataset.w === "0") return;
  const x = (Number(field.dataset.x) + Number(field.dataset.w) / 2) * scale;
  const y = (Number(field.dataset.y) + Number(field.dataset.h) / 2) * scale;
  // where that point lies on the turned sheet
  const [left, top] = [
    [x, y],
    [sheet.clientHeight - y, x],
    [sheet.clientWidth - x, sheet.clientHeight - y],
    [y, sheet.clientWidth - x],
  ][turns];
  viewer.scrollTo({ left: left - viewer.clientWidth / 2, top: top - viewer.clientHeight / 2 });
}

/**
 * Frames a value on the scan, as large as lets the whole value be seen.
 * @param place element with data-page, data-x, data-y, data-w and data-h in upright pixels; null: none
 */
export function show(place) {
  current = place?.dataset.page ? place : null;
  viewer.querySelectorAll(".mark").forEach((mark) => (mark.hidden = true));
  if (!current) return;
  showPage(place.dataset.page);
  const sheet = sheetInView();
  if (!sheet || place.dataset.w === "0") return;
  const width = Number(sheet.dataset.width);
  const share = Number(place.dataset.w) / width;
  zoom = Math.min(3, Math.max(1, 0.6 / Math.max(share, 0.05)));
  layOut(sheet);
  const mark = sheet.querySelector(".mark");
  const height = Number(sheet.dataset.height);
  const room = 8;
  mark.style.left = `${(100 * (place.dataset.x - room)) / width}%`;
  mark.style.top = `${(100 * (place.dataset.y - room)) / height}%`;
  mark.style.width = `${(100 * (Number(place.dataset.w) + 2 * room)) / width}%`;
  mark.style.height = `${(100 * (Number(place.dataset.h) + 2 * room)) / height}%`;
  mark.hidden = false;
  scrollTo(place);
}

/** The value that is framed. */
export const shown = () => current;

export const zoomIn = () => zoomTo(zoom * STEP);
export const zoomOut = () => zoomTo(zoom / STEP);
export const fit = () => zoomTo(USUAL);

export function turn() {
  turns = (turns + 1) % 4;
  layOut(sheetInView());
  if (current) scrollTo(current);
}

/** The picture of a page; null where the paper has no such page. */
export const pictureOf = (page) => viewer.querySelector(`.sheet[data-page="${page}"] img`);

document.addEventListener("click", (event) => {
  const view = event.target.closest("[data-view]");
  if (!view) return;
  const does = { in: zoomIn, out: zoomOut, fit, turn };
  (does[view.dataset.view] ?? (() => showPage(view.dataset.page)))();
});

viewer.querySelectorAll("img").forEach((image) => {
  const broken = () => {
    image.hidden = true;
    image.parentElement.querySelector(".broken").hidden = false;
  };
  if (image.complete && image.naturalWidth === 0 && image.loading !== "lazy") broken();
  image.addEventListener("error", broken);
});

window.addEventListener("resize", () => sheetInView() && layOut(sheetInView()));
if (sheetInView()) showPage(sheetInView().dataset.page);
