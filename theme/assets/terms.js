// What a term means, shown at the term on hover, focus or tap. Without it the term is a link to its entry. The cards stand in the page: nothing is fetched.
(function () {
  'use strict';
  // As in the page previews of Wikipedia: a pointer that only passes opens nothing, and one that leaves for the card has time to reach it.
  var DWELL = 300;
  var LEAVE = 300;
  var EDGE = 8;
  var open = null;
  var timer = 0;
  var pointer = '';

  function cardOf(term) {
    var id = term.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (e) { /* An id as it is. */ }
    return document.getElementById('card-' + id);
  }

  // The line of a term broken over two that the pointer is on; the first for the keyboard.
  function lineOf(term, event) {
    var lines = term.getClientRects();
    for (var i = 0; event && i < lines.length; i++) {
      if (event.clientY >= lines[i].top && event.clientY <= lines[i].bottom) { return lines[i]; }
    }
    return lines[0];
  }

  function place(card, line) {
    var width = document.documentElement.clientWidth;
    var height = window.innerHeight;
    card.style.maxHeight = card.style.left = card.style.top = '';
    card.style.left = card.style.top = '0px';
    // Where nought is depends on what the theme has positioned around it.
    var own = card.getBoundingClientRect();
    var below = height - line.bottom - 2 * EDGE;
    var above = line.top - 2 * EDGE;
    var isBelow = own.height <= below || below >= above;
    // With next to no room on either side it may cover what is beyond the window's edge: the reader scrolls.
    var shown = Math.min(own.height, Math.max(isBelow ? below : above, 120));
    var left = Math.max(EDGE, Math.min(line.left, width - own.width - EDGE));
    var top = isBelow ? line.bottom + EDGE / 2 : line.top - shown - EDGE / 2;
    card.style.maxHeight = shown + 'px';
    card.style.left = left - own.left + 'px';
    card.style.top = top - own.top + 'px';
  }

  function close() {
    clearTimeout(timer);
    if (!open) { return; }
    open.card.hidden = true;
    open.term.classList.remove('is-open');
    open = null;
  }

  function show(term, card, event) {
    clearTimeout(timer);
    if (open && open.term === term) { return; }
    close();
    var line = lineOf(term, event);
    if (!line) { return; }
    open = { term: term, card: card, line: function () { return lineOf(term, null); } };
    card.hidden = false;
    term.classList.add('is-open');
    place(card, line);
  }

  function later(what, time) {
    clearTimeout(timer);
    timer = setTimeout(what, time);
  }

  // What has the focus stays; all else closes when the pointer is gone.
  function leave(event) {
    if (event.pointerType === 'touch') { return; }
    later(function () {
      if (open && open.term !== document.activeElement && !open.card.contains(document.activeElement)) { close(); }
    }, LEAVE);
  }

  function attach(term) {
    var card = cardOf(term);
    if (!card) { return; }
    // A description may be hidden (Accessible Name and Description Computation 1.2, 2A): it is read whether the card is open or not.
    term.setAttribute('aria-describedby', card.id);
    term.addEventListener('pointerenter', function (event) {
      if (event.pointerType !== 'touch') { later(function () { show(term, card, event); }, DWELL); }
    });
    term.addEventListener('pointerleave', leave);
    // A press focuses as well, and what it means is settled by the click.
    // The browser brings a focused term into the window after this event, so the card is placed a moment later.
    term.addEventListener('focus', function () { if (!pointer) { later(function () { show(term, card, null); }, 50); } });
    term.addEventListener('blur', function (event) {
      // A press on the card takes the focus away before its click: presses close nothing here.
      if (!pointer && open && open.term === term && !card.contains(event.relatedTarget)) { close(); }
    });
    term.addEventListener('click', function (event) {
      if (pointer !== 'touch' || (open && open.term === term)) { return; }
      event.preventDefault();
      show(term, card, event);
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll('a.term'), attach);
  Array.prototype.forEach.call(document.querySelectorAll('.term-card'), function (card) {
    card.addEventListener('pointerenter', function () { clearTimeout(timer); });
    card.addEventListener('pointerleave', leave);
  });
  document.addEventListener('pointerdown', function (event) {
    pointer = event.pointerType;
    if (open && !open.card.contains(event.target) && !open.term.contains(event.target)) { close(); }
  }, true);
  document.addEventListener('keydown', function (event) {
    pointer = '';
    if (event.key === 'Escape') { close(); }
  }, true);
  window.addEventListener('resize', close);
  window.addEventListener('scroll', function () { if (open) { place(open.card, open.line()); } }, { passive: true });
})();
