// The timeline: choosing events by article, keyword and kind, turning the order, and leading old addresses on. Every event is on the page without it.
(function () {
  'use strict';
  function list(nodes) { return Array.prototype.slice.call(nodes); }

  // An event has its own address; when the timeline was split since, or split further, the event is on another page now.
  var places = document.querySelector('[data-places]');
  function lead() {
    var id = location.hash.slice(1);
    if (!places || !/^e-[0-9a-f]+(-\d+)?$/.test(id) || document.getElementById(id)) { return; }
    var source = places.getAttribute('data-places');
    window.kanbenPlaces = function (pages) {
      var path = Object.keys(pages).filter(function (one) { return pages[one].split(' ').indexOf(id.slice(2)) >= 0; })[0];
      if (path) { location.replace(source.slice(0, source.lastIndexOf('/') + 1) + path + location.search + '#' + id); }
    };
    var script = document.createElement('script');
    script.src = source;
    document.head.appendChild(script);
  }

  window.addEventListener('hashchange', lead);
  lead();

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

  // 3. The choice is in the address: it can be sent to somebody, and Back takes it back.
  var newest = false;

  function chosen() {
    var query = new URLSearchParams();
    controls.forEach(function (control) { if (control.value) { query.set(control.name, control.value); } });
    if (newest) { query.set('order', 'newest'); }
    var text = query.toString();
    return text ? '?' + text : '';
  }

  function read() {
    var query = new URLSearchParams(location.search);
    controls.forEach(function (control) {
      var value = query.get(control.name) || '';
      control.value = value;
      if (control.selectedIndex < 0) {
        // Of an article that only other pages tell of, this page says so and hands the choice on.
        if (places && control !== kind) { option(control, value, value, 0); }
        control.value = places && control !== kind ? value : '';
      }
      if (control.value) { offer(control); }
    });
    turn(query.get('order') === 'newest');
  }

  function write(keepsPlace) {
    // Some browsers keep a page opened from disk from changing its address; it works without.
    try { history.pushState(null, '', location.pathname + chosen() + (keepsPlace ? location.hash : '')); } catch (e) { /* see above */ }
  }

  // 4. What is shown. Hidden by a class that paper does not know, so that print shows all.
  function show() {
    var shown = 0;
    events.forEach(function (event) {
      var fits = (!article.value || tells(event, article.value)) && (!keyword.value || hasKeyword(event, keyword.value)) && (!kind.value || event.kind === kind.value);
      event.element.classList.toggle('not-chosen', !fits);
      if (fits) { shown++; }
    });
    sections.forEach(function (section) { section.classList.toggle('not-chosen', !section.querySelector('.event:not(.not-chosen)')); });
    jumps.forEach(function (link) {
      var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      link.parentNode.classList.toggle('not-chosen', heading !== null && heading.parentNode.classList.contains('not-chosen'));
    });
    var isChosen = article.value !== '' || keyword.value !== '' || kind.value !== '';
    found.textContent = isChosen ? shown ? found.getAttribute('data-found').replace('{n}', shown) : found.getAttribute('data-none') : '';
    reset.hidden = !isChosen;
    // The pages before and after are read with the same choice.
    list(document.querySelectorAll('.sheet a, .periods a, .list-head .label a')).forEach(function (link) { link.search = chosen(); });
  }

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

  // Who follows a link to an event wants to see it, whatever was chosen before.
  function reach() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !line.contains(target) || !target.closest('.not-chosen')) { return; }
    controls.forEach(function (control) { control.value = ''; });
    show();
    target.scrollIntoView();
  }

  controls.forEach(function (control) {
    control.addEventListener('change', function () { show(); write(false); });
  });
  reset.addEventListener('click', function () {
    controls.forEach(function (control) { control.value = ''; });
    show();
    write(false);
    // The button goes, so the focus must go somewhere.
    controls.filter(function (control) { return !control.parentNode.hidden; })[0].focus();
  });
  order.addEventListener('click', function () { turn(!newest); show(); write(true); });
  window.addEventListener('popstate', function () { read(); show(); reach(); });
  window.addEventListener('hashchange', reach);
  read();
  show();
  reach();
})();
