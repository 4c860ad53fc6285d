// What the timeline, the glossary and the bibliography share: a list may be divided into pages, and is chosen from by controls whose state is in the address. Everything is on
// the pages without it.
(function () {
  'use strict';
  var kanben = window.kanben = {};

  kanben.list = function (nodes) { return Array.prototype.slice.call(nodes); };

  // Data come as a script that calls a function: pages opened from disk may read no other file.
  kanben.load = function (source, name, use) {
    window[name] = use;
    var script = document.createElement('script');
    script.src = source;
    document.head.appendChild(script);
  };

  // A fragment that was typed may hold a percent sign of its own.
  function decoded(text) { try { return decodeURIComponent(text); } catch (e) { return text; } }

  // Whatever is listed has its own address; when the list was divided since, or divided further, it is on another page now.
  kanben.leadOn = function (form) {
    var places = document.querySelector('[data-places]');
    if (!places) { return; }
    var source = places.getAttribute('data-places');
    function lead() {
      var id = decoded(location.hash.slice(1));
      if (!form.test(id) || document.getElementById(id)) { return; }
      kanben.load(source, 'kanbenPlaces', function (pages) {
        var path = Object.keys(pages).filter(function (one) { return pages[one].split(' ').indexOf(id.slice(2)) >= 0; })[0];
        if (path) { location.replace(source.slice(0, source.lastIndexOf('/') + 1) + path + location.search + '#' + id); }
      });
    }

    window.addEventListener('hashchange', lead);
    lead();
  };

  // `own` has: controls, items ({ element }), fits(item), sections, jumps, reset, links (a selector of pages that are read with the same choice), shown(number,
  // isChosen), and where there is more to it than values of controls: set(control, value), state(query), restore(query).
  kanben.choice = function (own) {
    // 1. The choice is in the address: it can be sent to somebody, and Back takes it back.
    function address() {
      var query = new URLSearchParams();
      own.controls.forEach(function (control) { if (control.value) { query.set(control.name, control.value); } });
      if (own.state) { own.state(query); }
      var text = query.toString();
      return text ? '?' + text : '';
    }

    function write(keepsPlace, replaces) {
      var url = location.pathname + address() + (keepsPlace ? location.hash : '');
      // Some browsers keep a page opened from disk from changing its address; it works without.
      try { if (replaces) { history.replaceState(null, '', url); } else { history.pushState(null, '', url); } } catch (e) { /* see above */ }
    }

    function read() {
      var query = new URLSearchParams(location.search);
      own.controls.forEach(function (control) {
        var value = query.get(control.name) || '';
        if (own.set) { own.set(control, value); } else { control.value = value; }
      });
      if (own.restore) { own.restore(query); }
    }

    // 2. What is shown. Hidden by a class that paper does not know, so that print shows all.
    function show() {
      var shown = 0;
      var isChosen = own.controls.some(function (control) { return control.value !== ''; });
      own.items.forEach(function (item) {
        var fits = !isChosen || own.fits(item);
        item.element.classList.toggle('not-chosen', !fits);
        if (fits) { shown++; }
      });
      own.sections.forEach(function (section) { section.classList.toggle('not-chosen', !section.querySelector('[data-item]:not(.not-chosen)')); });
      own.jumps.forEach(function (link) {
        var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        link.parentNode.classList.toggle('not-chosen', heading !== null && heading.parentNode.classList.contains('not-chosen'));
      });
      own.reset.hidden = !isChosen;
      own.shown(shown, isChosen);
      // The pages before and after are read with the same choice.
      kanben.list(document.querySelectorAll(own.links)).forEach(function (link) { link.search = address(); });
    }

    function clear() { own.controls.forEach(function (control) { control.value = ''; }); }

    // Who follows a link to something wants to see it, whatever was chosen before.
    function reach() {
      var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!target || !target.closest('.not-chosen')) { return; }
      clear();
      show();
      target.scrollIntoView();
    }

    own.controls.forEach(function (control) {
      control.addEventListener('change', function () { show(); write(false, control.type === 'search'); });
      if (control.type === 'search') { control.addEventListener('input', function () { show(); write(false, true); }); }
    });
    own.reset.addEventListener('click', function () {
      clear();
      show();
      write(false);
      // The button goes, so the focus must go somewhere.
      own.controls.filter(function (control) { return !control.parentNode.hidden; })[0].focus();
    });
    window.addEventListener('popstate', function () { read(); show(); reach(); });
    window.addEventListener('hashchange', reach);
    read();
    show();
    reach();
    return { show: show, write: write };
  };
})();
