// The bibliography: choosing works by type, year and words. Every work is on the pages without it.
(function () {
  'use strict';
  var kanben = window.kanben;
  var list = kanben.list;
  kanben.leadOn(/^w-[0-9a-f]+(-\d+)?$/);

  var panel = document.querySelector('.choose');
  if (!panel) { return; }

  // 1. What there is to choose from and by.
  var type = panel.querySelector('[name=type]');
  var from = panel.querySelector('[name=from]');
  var to = panel.querySelector('[name=to]');
  var words = panel.querySelector('[name=q]');
  var found = document.querySelector('.found');
  var works = list(document.querySelectorAll('.work')).map(function (element) {
    return { element: element, type: element.getAttribute('data-type'), year: Number(element.getAttribute('data-year')), text: null };
  });

  function valueOf(control) { return control ? control.value : ''; }

  function suits(workType, year) {
    return (!valueOf(type) || workType === type.value)
      && (!valueOf(from) || year >= Number(from.value))
      && (!valueOf(to) || (year > 0 && year <= Number(to.value)));
  }

  // Width and case say nothing about a word.
  function plain(text) { return text.normalize('NFKC').toLowerCase(); }

  function says(work) {
    if (!valueOf(words)) { return true; }
    if (work.text === null) { work.text = plain(work.element.querySelector('.entry-text').textContent); }
    return plain(words.value).split(/\s+/).every(function (word) { return work.text.indexOf(word) >= 0; });
  }

  // 2. Where the works of a choice are, on a bibliography of many pages.
  var head = document.querySelector('[data-counts]');
  var source = head && head.getAttribute('data-counts');
  var folder = source && new URL(source, location.href).href.replace(/[^/]*$/, '');
  var counts = null;
  var isAsked = false;
  var letters = list(document.querySelectorAll('.sheets small')).map(function (number) {
    var link = number.parentNode;
    // The pages of a letter's parts lie in its folder.
    return { link: link, number: number, all: number.textContent, path: folder ? link.href.split(/[?#]/)[0].slice(folder.length).replace(/index\.html$/, '') : '' };
  });

  function read(pages) {
    counts = [];
    Object.keys(pages).forEach(function (path) {
      pages[path].split(';').forEach(function (one) {
        var parts = /^([A-Z]+|-)(.*)$/.exec(one);
        parts[2].split(' ').forEach(function (year) {
          var pair = year.split('*');
          counts.push({ path: path, type: parts[1], year: Number(pair[0]), number: Number(pair[1] || 1) });
        });
      });
    });
  }

  function sum(path) {
    return counts.reduce(function (number, one) { return number + (one.path.indexOf(path) === 0 && suits(one.type, one.year) ? one.number : 0); }, 0);
  }

  function say(key, number, all) { return found.getAttribute('data-' + key).replace('{n}', number).replace('{m}', all); }

  // Words are looked for on one page only, so of them the other pages cannot say how many they have.
  function showLetters(isChosen) {
    var isKnown = isChosen && !valueOf(words);
    letters.forEach(function (letter) {
      var number = isKnown ? String(sum(letter.path)) : letter.all;
      letter.number.textContent = number;
      letter.link.classList.toggle('none', number === '0');
    });
  }

  function shown(number, isChosen) {
    if (source && isChosen && !counts) {
      if (!isAsked) {
        isAsked = true;
        kanben.load(source, 'kanbenCounts', function (pages) { read(pages); choice.show(); });
      }
      return;
    }

    if (source) { showLetters(isChosen); }
    var all = source && isChosen && !valueOf(words) ? sum('') : null;
    var any = all === null ? number : all;
    found.textContent = !isChosen ? '' : any === 0 ? found.getAttribute('data-none') : all === null || works.length === 0 ? say('found', any, any) : say('here', number, all);
  }

  var choice = kanben.choice({
    controls: [type, from, to, words].filter(function (control) { return control !== null; }),
    items: works,
    sections: list(document.querySelectorAll('.works, .works-letter')),
    jumps: list(document.querySelectorAll('.jump a')),
    reset: panel.querySelector('[name=reset]'),
    links: '.sheets a, .sheet a, .list-head .label a',
    fits: function (work) { return suits(work.type, work.year) && says(work); },
    set: function (control, value) {
      control.value = value;
      // A type that no work has.
      if (control.value !== value) { control.value = ''; }
    },
    shown: shown
  });
})();
