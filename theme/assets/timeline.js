// The timeline: choosing events by article, keyword and kind, and turning the order. Every event is on the page without it.
(function () {
  'use strict';
  var list = window.kanben.list;
  var places = document.querySelector('[data-places]');
  window.kanben.leadOn(/^e-[0-9a-f]+(-\d+)?$/);

  var template = document.getElementById('choose');
  var line = document.querySelector('.timeline-line');
  if (!template || !template.content || !line) {
    // The list of periods hands on the choice that brought the reader here.
    list(document.querySelectorAll('.periods a')).forEach(function (link) { link.search = location.search; });
    return;
  }

  function lines(name) {
    var text = template.getAttribute('data-' + name);
    return text ? text.split('\n') : [];
  }

  // 1. What can be chosen.
  var keywords = lines('keywords');
  var articles = lines('articles').map(function (one) {
    var parts = one.split('\t');
    return { name: parts[0], keywords: parts[1] ? parts[1].split(' ').map(Number) : [], title: parts[2] };
  });
  var events = list(line.querySelectorAll('.event')).map(function (element) {
    var numbers = element.getAttribute('data-articles');
    numbers = numbers ? numbers.split(' ').map(Number) : [];
    return {
      element: element,
      articles: numbers,
      kind: element.className.replace(/^.*kind-(\w+).*$/, '$1')
    };
  });
  var sections = list(line.querySelectorAll('.year, .age'));
  var jumps = list(document.querySelectorAll('.jump a'));

  function tells(event, value) {
    return event.articles.some(function (number) { return articles[number].name === value; });
  }

  function hasKeyword(event, value) {
    var at = keywords.indexOf(value);
    return event.articles.some(function (number) { return articles[number].keywords.indexOf(at) >= 0; });
  }

  // 2. The controls: only those that would change something.
  var content = template.content.cloneNode(true);
  var panel = content.querySelector('.choose');
  var article = panel.querySelector('[name=article]');
  var keyword = panel.querySelector('[name=keyword]');
  var kind = panel.querySelector('[name=kind]');
  var order = content.querySelector('.turn');
  var reset = panel.querySelector('[name=reset]');
  var found = panel.querySelector('.found');
  var stated = document.querySelector('.order');
  var controls = [article, keyword, kind];

  function option(select, value, text, count) {
    var one = document.createElement('option');
    one.value = value;
    one.textContent = text + (count ? ' (' + count + ')' : '');
    select.appendChild(one);
  }

  function offer(control) {
    control.parentNode.hidden = false;
    if (!panel.parentNode || panel.parentNode === content) { line.parentNode.insertBefore(panel, line); }
  }

  function count(test) { return events.filter(test).length; }

  var perArticle = articles.map(function () { return 0; });
  var perKeyword = keywords.map(function () { return 0; });
  events.forEach(function (event) {
    var seen = {};
    event.articles.forEach(function (number) {
      perArticle[number]++;
      articles[number].keywords.forEach(function (at) { if (!seen[at]) { seen[at] = true; perKeyword[at]++; } });
    });
  });
  articles.forEach(function (one, number) { option(article, one.name, one.title, perArticle[number]); });
  keywords.forEach(function (one, at) { if (perKeyword[at] < events.length) { option(keyword, one, one, perKeyword[at]); } });
  list(kind.options).slice(1).forEach(function (one) {
    var many = count(function (event) { return event.kind === one.value; });
    one.hidden = many === 0;
    one.textContent += ' (' + many + ')';
  });
  article.parentNode.hidden = !perArticle.some(function (many) { return many < events.length; });
  keyword.parentNode.hidden = keyword.options.length < 2;
  kind.parentNode.hidden = list(kind.options).filter(function (one) { return !one.hidden; }).length < 3;
  controls.forEach(function (control) { if (!control.parentNode.hidden) { offer(control); } });
  if (events.length > 1) { stated.parentNode.insertBefore(order, stated.nextSibling); }

  // 3. The order.
  var newest = false;

  function reverse(parent, selector) {
    list(parent.children).filter(function (child) { return child.matches(selector); }).reverse().forEach(function (child) { parent.appendChild(child); });
  }

  function turn(toNewest) {
    order.setAttribute('aria-pressed', String(toNewest));
    if (toNewest === newest) { return; }
    newest = toNewest;
    list(line.querySelectorAll('.year > ol')).forEach(function (one) { reverse(one, '.event'); });
    list(line.querySelectorAll('.age')).forEach(function (one) { reverse(one, '.year'); });
    reverse(line, '.age, .year');
    list(document.querySelectorAll('.jump ul')).forEach(function (one) { reverse(one, 'li'); });
    stated.textContent = order.getAttribute(newest ? 'data-newest' : 'data-oldest');
  }

  // 4. The choice.
  var choice = window.kanben.choice({
    controls: controls,
    items: events,
    sections: sections,
    jumps: jumps,
    reset: reset,
    links: '.sheet a, .periods a, .list-head .label a',
    fits: function (event) {
      return (!article.value || tells(event, article.value)) && (!keyword.value || hasKeyword(event, keyword.value)) && (!kind.value || event.kind === kind.value);
    },
    set: function (control, value) {
      control.value = value;
      if (control.selectedIndex < 0) {
        // Of an article that only other pages tell of, this page says so and hands the choice on.
        if (places && control !== kind) { option(control, value, value, 0); }
        control.value = places && control !== kind ? value : '';
      }
      if (control.value) { offer(control); }
    },
    state: function (query) { if (newest) { query.set('order', 'newest'); } },
    restore: function (query) { turn(query.get('order') === 'newest'); },
    shown: function (number, isChosen) {
      found.textContent = isChosen ? number ? found.getAttribute('data-found').replace('{n}', number) : found.getAttribute('data-none') : '';
    }
  });
  order.addEventListener('click', function () { turn(!newest); choice.show(); choice.write(true); });
})();
