// Keeps the page up with the site: exchanges its content, its styles and its pictures when they change, and stays where the reader is.
var revision = document.currentScript.dataset.revision;
var here = decoded(location.pathname);
var restoreKey = 'kanben-preview-place';
var pristine = null;
var scripts = [];
var stream = null;
var work = Promise.resolve();
var updates = 0;

function decoded(path) {
  try { return decodeURIComponent(path); } catch (e) { return path; }
}

function pathOf(address) {
  var url = new URL(address, location.href);
  return url.origin === location.origin ? decoded(url.pathname) : '';
}

function isOwn(script) { return pathOf(script.src).indexOf('/_kanben/') === 0; }

function isRunnable(script) { return !script.type || /javascript|^module$/i.test(script.type); }

function scriptsOf(page) {
  return Array.from(page.scripts).filter(function (script) { return isRunnable(script) && !isOwn(script); });
}

// What stays in the window by itself says nothing about where the reader is.
function isInFlow(element) {
  for (var one = element; one && one !== document.body; one = one.parentElement) {
    var position = getComputedStyle(one).position;
    if (position === 'sticky' || position === 'fixed') { return false; }
  }
  return true;
}

// The place: what stands first in the window, among what both versions have.
function placesInView() {
  if (window.scrollY < 1) { return []; }
  return Array.from(document.querySelectorAll('body [id]')).map(function (element) { return { id: element.id, element: element, box: element.getBoundingClientRect() }; })
    .filter(function (place) { return place.box.height > 0 && place.box.bottom > 0 && place.box.top < window.innerHeight && isInFlow(place.element); })
    // The innermost that begins in the window; else the last that began before it.
    .sort(function (one, other) { return (one.box.top < 0) - (other.box.top < 0) || (one.box.top < 0 ? other.box.top - one.box.top : one.box.top - other.box.top); })
    .map(function (place) { return { id: place.id, element: place.element, top: place.box.top }; });
}

function scrollTo(places, y) {
  for (var i = 0; i < places.length; i++) {
    var element = places[i].element && places[i].element.isConnected ? places[i].element : document.getElementById(places[i].id);
    if (element && element.getBoundingClientRect().height > 0) {
      window.scrollBy({ top: element.getBoundingClientRect().top - places[i].top, behavior: 'instant' });
      return;
    }
  }
  window.scrollTo({ top: y, behavior: 'instant' });
}

function reload() {
  var places = placesInView().slice(0, 20).map(function (place) { return { id: place.id, top: place.top }; });
  try { sessionStorage.setItem(restoreKey, JSON.stringify({ path: here, y: window.scrollY, places: places })); } catch (e) { /* The browser's own memory must do. */ }
  location.reload();
}

function restore() {
  var kept = null;
  try { kept = JSON.parse(sessionStorage.getItem(restoreKey)); sessionStorage.removeItem(restoreKey); } catch (e) { /* Nothing to restore. */ }
  if (kept && kept.path === here) { scrollTo(kept.places, kept.y); }
}

// What exchanging content cannot make of the page: another kind of page, other scripts in the text.
function needsReload(page, response) {
  var inline = scriptsOf(page).some(function (script) { return !script.src || script.type === 'module'; });
  return inline || !pristine || page.body.className !== pristine.className || response.redirected || response.headers.get('Content-Type').indexOf('text/html') < 0;
}

function exchangeHead(page) {
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  var kinds = 'meta[name], meta[property], link:not([rel~=stylesheet]), script[type="application/ld+json"]';
  var old = Array.from(document.head.querySelectorAll(kinds));
  Array.from(page.head.querySelectorAll(kinds)).forEach(function (element) {
    var same = old.findIndex(function (one) { return one.isEqualNode(element); });
    if (same >= 0) { old.splice(same, 1); } else { document.head.append(document.importNode(element, true)); }
  });
  old.forEach(function (element) { element.remove(); });
  var sheets = Array.from(document.head.querySelectorAll('link[rel~=stylesheet]'));
  Array.from(page.head.querySelectorAll('link[rel~=stylesheet]')).forEach(function (sheet) {
    var path = pathOf(sheet.getAttribute('href'));
    var same = sheets.findIndex(function (one) { return pathOf(one.href) === path; });
    if (same >= 0) { sheets.splice(same, 1); } else { document.head.append(document.importNode(sheet, true)); }
  });
  sheets.forEach(function (sheet) { sheet.remove(); });
}

// The frame around the content stays as the page's scripts have made it, unless it has changed itself.
function exchangeBody(body) {
  var old = Array.from(pristine.children);
  var isSameFrame = old.length === body.children.length && old.every(function (child, i) {
    var now = body.children[i];
    return child.nodeName === now.nodeName && (child.nodeName === 'MAIN' || child.isEqualNode(now));
  });
  var main = document.querySelector('body > main');
  var next = Array.from(body.children).find(function (child) { return child.nodeName === 'MAIN'; });
  if (isSameFrame && main && next) { morph(main, next); } else { morph(document.body, body); }
}

function exchange(page) {
  exchangeHead(page);
  if (pristine.isEqualNode(page.body)) { return Promise.resolve(); }
  var places = placesInView();
  var y = window.scrollY;
  var next = page.body.cloneNode(true);
  // Otherwise the browser would move the page as well.
  document.documentElement.style.overflowAnchor = 'none';
  endScripts();
  exchangeBody(page.body);
  pristine = next;
  scripts = scriptsOf(page).map(function (script) { return script.src; });
  scrollTo(places, y);
  var settled = window.scrollY;
  return beginScripts(scripts).then(function () {
    // A script may have filled something in above, or gone to a place of its own; a reader who has moved meanwhile stays there.
    if (places.length && Math.abs(window.scrollY - settled) < 1) { scrollTo(places, y); } else if (!places.length && y < 1) { window.scrollTo({ top: 0, behavior: 'instant' }); }
    document.documentElement.style.overflowAnchor = '';
  });
}

function update() {
  return fetch(location.pathname + location.search, { cache: 'no-store' }).then(function (response) {
    return response.text().then(function (text) {
      var page = new DOMParser().parseFromString(text, 'text/html');
      if (needsReload(page, response)) { reload(); return null; }
      return exchange(page);
    });
  }).then(function () { document.documentElement.dataset.previewUpdates = String(++updates); }, function () { /* The server has gone; the stream will say when it is back. */ });
}

// The old sheet goes when the new one is there: the page is never without.
function exchangeStyle(link) {
  var fresh = link.cloneNode();
  fresh.href = link.href.split('?')[0] + '?revision=' + encodeURIComponent(revision);
  fresh.onload = fresh.onerror = function () { link.remove(); };
  link.after(fresh);
}

function exchangeFiles(paths) {
  function isChanged(address) { return paths === null || paths.indexOf(pathOf(address)) >= 0; }
  Array.from(document.querySelectorAll('link[rel~=stylesheet]')).filter(function (link) { return isChanged(link.href); }).forEach(exchangeStyle);
  if (paths === null) { return; }
  Array.from(document.images).filter(function (image) { return isChanged(image.src); }).forEach(function (image) {
    image.previewedSource = image.previewedSource || image.getAttribute('src');
    image.src = image.previewedSource + '?revision=' + encodeURIComponent(revision);
  });
  if (scripts.some(isChanged) || paths.some(function (path) { return /\.(woff2?|ttf|otf)$/.test(path); })) { reload(); }
}

// One after another, so that an older page never comes over a newer one.
function soon(action) { work = work.then(action, action); }

function onHello(event) {
  panel.lost(false);
  var now = JSON.parse(event.data).revision;
  if (now === revision) { return; }
  // Something was missed, and nobody knows what.
  revision = now;
  soon(function () { exchangeFiles(null); return update(); });
}

function onChange(event) {
  var change = JSON.parse(event.data);
  var paths = change.paths.map(decoded);
  revision = change.revision;
  soon(function () {
    exchangeFiles(paths);
    return paths.indexOf(here) >= 0 ? update() : null;
  });
}

// A browser opens six connections to a server and no more: pages that nobody sees do without.
function connect() {
  if (stream || document.hidden) { return; }
  stream = new EventSource('/_kanben/events');
  listen(stream, 'hello', onHello);
  listen(stream, 'change', onChange);
  listen(stream, 'faults', function (event) { panel.show(JSON.parse(event.data)); });
  listen(stream, 'error', function () {
    disconnect();
    if (!document.hidden) { panel.lost(true); }
    setTimeout(connect, 500);
  });
}

function disconnect() {
  if (stream) { stream.close(); }
  stream = null;
}

listen(document, 'visibilitychange', function () { if (document.hidden) { disconnect(); } else { connect(); } });
listen(window, 'pagehide', disconnect);
listen(window, 'pageshow', function (event) { if (event.persisted) { connect(); } });

// The page is whole and its deferred scripts have not run yet.
listen(document, 'readystatechange', function () {
  if (document.readyState !== 'interactive') { return; }
  pristine = document.body.cloneNode(true);
  scripts = scriptsOf(document).filter(function (script) { return script.src; }).map(function (script) { return script.src; });
  restore();
  connect();
});
