// The faults, over the page: a small button with their number, and a list that opens by itself when something needs a look.
var chinese = { faults: '预览：问题', errors: '处错误', warnings: '处警告', close: '收起', more: '其余从略：', mended: '问题已改正', building: '正在生成……', failed: '网站有错误，尚未重新生成；显示的是上一次的结果。', lost: '预览已停止，正在重新连接……' };
var english = { faults: 'Preview: faults', errors: 'errors', warnings: 'warnings', close: 'Close', more: 'More, not listed:', mended: 'All faults are mended', building: 'Building…', failed: 'The site has errors and was not built again; this is the last one built.', lost: 'The preview has ended; waiting for it…' };
var words = /^zh\b/i.test(document.documentElement.lang) ? chinese : english;
var dismissedKey = 'kanben-preview-dismissed';

function make(name, className, text) {
  var element = document.createElement(name);
  if (className) { element.className = className; }
  if (text !== undefined) { element.textContent = text; }
  return element;
}

var panel = (function () {
  var host = make('kanben-preview');
  var root = host.attachShadow({ mode: 'open' });
  var style = make('link');
  style.rel = 'stylesheet';
  style.href = '/_kanben/panel.css';
  // Both are there before there is anything to say, or assistive technology would not read it.
  var alert = make('p', 'spoken');
  alert.setAttribute('role', 'alert');
  var status = make('p', 'note');
  status.setAttribute('role', 'status');
  var button = make('button', 'badge');
  button.type = 'button';
  button.hidden = true;
  var list = make('section', 'panel');
  list.hidden = true;
  list.setAttribute('aria-label', words.faults);
  root.append(style, alert, status, button, list);
  host.lang = words === chinese ? 'zh-Hans' : 'en';

  var shown = null;
  var note = { lost: '', state: '' };
  var mendedTimer = 0;

  function remembered() {
    try { return JSON.parse(sessionStorage.getItem(dismissedKey)) || []; } catch (e) { return []; }
  }

  function remember(ids) {
    try { sessionStorage.setItem(dismissedKey, JSON.stringify(ids)); } catch (e) { /* It lasts for this page. */ }
  }

  function idOf(fault) { return [fault.code, fault.file, fault.message].join(' '); }

  function counts(report) {
    return [[report.errors, words.errors], [report.warnings, words.warnings]].filter(function (pair) { return pair[0] > 0; })
      .map(function (pair) { return pair[0] + ' ' + pair[1]; }).join(' · ');
  }

  function place(fault) {
    return fault.file + (fault.line ? ':' + fault.line + (fault.column ? ':' + fault.column : '') : '');
  }

  function item(fault) {
    var li = make('li', fault.severity);
    var head = make('p', 'head');
    var where = make(fault.href ? 'a' : 'span', 'place', place(fault));
    if (fault.href) { where.href = fault.href; }
    head.append(make('b', 'code', fault.code), ' ', where);
    var remedy = make('p', 'remedy', fault.remedy);
    li.append(head, make('p', 'message', fault.message), remedy);
    return li;
  }

  function fill(report) {
    var head = make('header');
    var close = make('button', 'close', '×');
    close.type = 'button';
    close.setAttribute('aria-label', words.close);
    listen(close, 'click', dismiss);
    head.append(make('h2', '', counts(report)), close);
    var items = make('ol');
    items.append.apply(items, report.faults.map(item));
    list.replaceChildren(head, items);
    var rest = report.errors + report.warnings - report.faults.length;
    if (rest > 0) { list.append(make('p', 'rest', words.more + ' ' + rest)); }
  }

  // Errors, and warnings in files that are being edited; not what stood there before anybody touched it, nor what was looked at and closed.
  function asksForALook(report) {
    var dismissed = remembered();
    return report.faults.some(function (fault) { return (fault.severity === 'error' || fault.isEdited) && dismissed.indexOf(idOf(fault)) < 0; });
  }

  function say(target, text) {
    if (target.textContent !== text) { target.textContent = text; }
  }

  function showNote() { say(status, note.lost || note.state); }

  function open(isOpen) {
    list.hidden = !isOpen;
    button.hidden = isOpen || !shown || !shown.faults.length;
    button.setAttribute('aria-expanded', String(isOpen));
  }

  function dismiss() {
    var hadFocus = !!root.activeElement;
    remember(shown.faults.map(idOf));
    open(false);
    if (hadFocus) { button.focus(); }
  }

  function show(report) {
    var before = shown;
    var text = JSON.stringify(report);
    attach();
    note.state = report.state === 'building' ? words.building : report.state === 'failed' ? words.failed : '';
    if (!before || text !== JSON.stringify(before)) {
      var isMended = before && before.faults.length && !report.faults.length;
      shown = report;
      clearTimeout(mendedTimer);
      if (isMended) {
        note.state = words.mended;
        mendedTimer = setTimeout(function () { note.state = ''; showNote(); }, 4000);
      }
      var first = report.faults.find(function (fault) { return fault.severity === 'error'; });
      say(alert, first ? counts(report) + ': ' + place(first) + ' ' + first.message : '');
      button.textContent = counts(report);
      button.className = 'badge ' + (report.errors ? 'error' : 'warning');
      fill(report);
      open(report.faults.length > 0 && (asksForALook(report) || (!list.hidden && !!before)));
    }
    showNote();
  }

  // The page's own content is never inside, so that an exchange of the body leaves it alone.
  function attach() {
    if (!host.isConnected) { document.documentElement.append(host); }
  }

  listen(button, 'click', function () { open(true); });
  listen(document, 'keydown', function (event) { if (event.key === 'Escape' && !list.hidden) { dismiss(); } });
  return { show: show, lost: function (isLost) { note.lost = isLost ? words.lost : ''; attach(); showNote(); } };
})();
