// What the page's own scripts have started is remembered, so that they can be ended and begun again on changed content without a reload.
var started = [];
var addListener = EventTarget.prototype.addEventListener;

EventTarget.prototype.addEventListener = function (type, listener, options) {
  addListener.call(this, type, listener, options);
  var target = this;
  started.push(function () { target.removeEventListener(type, listener, options); });
};

['MutationObserver', 'IntersectionObserver', 'ResizeObserver'].forEach(function (name) {
  var Own = window[name];
  if (!Own) { return; }
  window[name] = class extends Own {
    constructor(callback, options) {
      super(callback, options);
      var observer = this;
      started.push(function () { observer.disconnect(); });
    }
  };
});

[['setInterval', 'clearInterval'], ['setTimeout', 'clearTimeout']].forEach(function (pair) {
  var set = window[pair[0]];
  window[pair[0]] = function () {
    var id = set.apply(window, arguments);
    // Of timeouts only those are worth ending that may still come.
    if (pair[0] === 'setInterval' || arguments[1] > 100) { started.push(function () { window[pair[1]](id); }); }
    return id;
  };
});

// The preview's own listeners are none of the page's.
function listen(target, type, listener) { addListener.call(target, type, listener); }

function endScripts() {
  var ends = started;
  started = [];
  ends.forEach(function (end) { end(); });
}

// Runs scripts (by their addresses) in order, as a page that is loading does, and then says that it is loaded.
function beginScripts(addresses) {
  return addresses.reduce(function (before, address) {
    return before.then(function () {
      return new Promise(function (done) {
        var script = document.createElement('script');
        script.src = address;
        script.onload = script.onerror = function () { script.remove(); done(); };
        document.head.append(script);
      });
    });
  }, Promise.resolve()).then(function () {
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    window.dispatchEvent(new Event('load'));
  });
}
