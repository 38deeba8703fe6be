// What every screen needs: the CSRF token on htmx requests, word of failures, no form sent twice.
const token = document.querySelector('meta[name="csrf"]')?.content;
const alarm = document.getElementById("alarm");

document.body.addEventListener("htmx:configRequest", (event) => {
  if (token) event.detail.headers["X-CSRF-TOKEN"] = token;
  // what runs by a clock does not keep people logged in
  if (event.detail.triggeringEvent == null || event.detail.elt.closest("[data-by-itself]")) {
    event.detail.headers["X-By-Itself"] = "true";
  }
});

function tell(text) {
  const line = document.createElement("p");
  line.className = "notice problem";
  line.textContent = text;
  alarm.replaceChildren(line);
}

document.body.addEventListener("htmx:responseError", () => tell(alarm.dataset.failed));
document.body.addEventListener("htmx:sendError", () => tell(alarm.dataset.offline));
document.body.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful) alarm.replaceChildren();
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.hasAttribute("hx-post")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "true";
});

window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
