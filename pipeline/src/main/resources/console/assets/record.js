// An opened paper: the value that is looked at is framed on the scan, and its pixels are shown enlarged.
import * as scan from "./scan.js";

const ROOM = 12;

/** Draws what stands in the value's box, with a little room around it. */
function enlarge(value) {
  const canvas = value.querySelector("canvas");
  const picture = scan.pictureOf(value.dataset.page);
  if (!canvas || !picture || value.dataset.w === "0") return;
  const draw = () => {
    const scale = picture.naturalWidth / picture.parentElement.dataset.width;
    const side = (name, by) => (Number(value.dataset[name]) + by) * scale;
    canvas.width = side("w", 2 * ROOM);
    canvas.height = side("h", 2 * ROOM);
    canvas
      .getContext("2d")
      .drawImage(picture, side("x", -ROOM), side("y", -ROOM), canvas.width, canvas.height, 0, 0, canvas.width, canvas.height);
    canvas.hidden = false;
  };
  if (picture.complete && picture.naturalWidth > 0) draw();
  else picture.addEventListener("load", draw, { once: true });
}

function look(value) {
  value.classList.toggle("current", value.open);
  if (!value.open) return;
  scan.show(value);
  enlarge(value);
}

document.querySelectorAll("details.value").forEach((value) => {
  value.addEventListener("toggle", () => look(value));
  if (value.open) look(value); // somebody was quicker than this script
});
