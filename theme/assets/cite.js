// Citing an article: the reader's date of access, the address where the site names none, and copying. The entry stands on the page without it.
(function () {
  'use strict';
  var text = document.getElementById('cite-text');
  var button = document.querySelector('.cite-copy button');
  var status = document.querySelector('.cite-copy [role=status]');
  if (!text || !button || !status) { return; }

  function two(number) { return (number < 10 ? '0' : '') + number; }

  // GB/T 7714-2025 (7.6; 8.11, table 11) wants of a web page the day on which it was cited. The build has no clock, and the day is the reader's.
  function today() {
    var now = new Date();
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  }

  // What only this machine can open is no address to cite.
  function address() {
    var isPublic = /^https?:$/.test(location.protocol) && !/^(localhost|127\.|\[)/.test(location.hostname);
    return isPublic ? location.origin + location.pathname.replace(/index\.html$/, '') : '';
  }

  var accessed = text.querySelector('[data-lead]');
  if (accessed) {
    var mark = accessed.getAttribute('data-address');
    var place = mark ? address() : '';
    accessed.textContent = accessed.getAttribute('data-lead') + today() + ']' + (place ? mark + place : '');
  }

  function say(name) { status.textContent = button.getAttribute('data-' + name); }

  // Where the Clipboard API is not there or refuses, as in some browsers for pages from disk, what is selected can still be copied.
  function copySelected() {
    var range = document.createRange();
    var selection = window.getSelection();
    var isCopied = false;
    range.selectNodeContents(text);
    selection.removeAllRanges();
    selection.addRange(range);
    try { isCopied = document.execCommand('copy'); } catch (e) { /* The reader copies by hand. */ }
    say(isCopied ? 'copied' : 'selected');
  }

  button.hidden = false;
  button.addEventListener('click', function () {
    status.textContent = '';
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text.textContent).then(function () { say('copied'); }, copySelected);
    } else {
      copySelected();
    }
  });
})();
