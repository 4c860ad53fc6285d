// The colour scheme and the place in the contents: comforts only, every page works without this script.
(function () {
  'use strict';
  var root = document.documentElement;
  var system = window.matchMedia('(prefers-color-scheme: dark)');

  // Storage throws where cookies are blocked and, in some browsers, for pages opened from disk.
  function stored() {
    try { return localStorage.getItem('kanben-scheme'); } catch (e) { return null; }
  }

  function store(scheme) {
    try {
      if (scheme) { localStorage.setItem('kanben-scheme', scheme); } else { localStorage.removeItem('kanben-scheme'); }
    } catch (e) { /* The choice lasts for this page. */ }
  }

  function show(scheme) {
    if (scheme === 'light' || scheme === 'dark') { root.setAttribute('data-scheme', scheme); } else { root.removeAttribute('data-scheme'); }
  }

  show(stored());

  var button = document.querySelector('.scheme');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var preferred = system.matches ? 'dark' : 'light';
      var next = (root.getAttribute('data-scheme') || preferred) === 'dark' ? 'light' : 'dark';
      // A choice that is the system's own is none: later changes of the system are followed again.
      show(next === preferred ? null : next);
      store(next === preferred ? null : next);
    });
  }

  var places = [];
  var links = document.querySelectorAll('.contents-side a');
  for (var i = 0; i < links.length; i++) {
    var target = document.getElementById(decodeURIComponent(links[i].hash.slice(1)));
    if (target) { places.push({ link: links[i], target: target }); }
  }

  var current = null;
  var waiting = false;
  function mark() {
    waiting = false;
    var found = null;
    for (var i = 0; i < places.length && places[i].target.getBoundingClientRect().top < 160; i++) { found = places[i].link; }
    if (found === current) { return; }
    if (current) { current.removeAttribute('aria-current'); }
    if (found) { found.setAttribute('aria-current', 'location'); }
    current = found;
  }

  function soon() {
    if (!waiting) { waiting = true; requestAnimationFrame(mark); }
  }

  if (places.length) {
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    mark();
  }
})();
