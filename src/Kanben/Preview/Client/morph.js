// Makes one tree of nodes equal to another and keeps every node that is in both: what is selected, focused or unfolded stays so.

// What tells an element from its neighbours. A link is another link when it leads elsewhere: scripts have tied things to the old one.
function keyOf(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) { return ''; }
  return node.id ? '#' + node.id : node.hasAttribute('href') ? node.nodeName + ' ' + node.getAttribute('href') : '';
}

function isLike(one, other) {
  return one.nodeType === other.nodeType && one.nodeName === other.nodeName && keyOf(one) === keyOf(other);
}

function morphAttributes(from, to) {
  Array.from(from.attributes).forEach(function (attribute) {
    // A reader has unfolded it.
    if (!to.hasAttribute(attribute.name) && !(attribute.name === 'open' && from.nodeName === 'DETAILS')) { from.removeAttribute(attribute.name); }
  });
  Array.from(to.attributes).forEach(function (attribute) {
    if (from.getAttribute(attribute.name) === attribute.value) { return; }
    // A picture that was exchanged has a number after its address.
    if (attribute.name === 'src' && from.previewedSource === attribute.value) { return; }
    from.setAttribute(attribute.name, attribute.value);
  });
}

function keyed(parent) {
  var map = new Map();
  for (var child = parent.firstChild; child; child = child.nextSibling) {
    var key = keyOf(child);
    if (key && !map.has(key)) { map.set(key, child); }
  }
  return map;
}

function morphChildren(from, to) {
  var known = keyed(from);
  var wanted = keyed(to);
  var cursor = from.firstChild;
  for (var child = to.firstChild; child; child = child.nextSibling) {
    var key = keyOf(child);
    var same = key ? known.get(key) : null;
    // What stands here and is not wanted any more makes way, so that its follower is met in its place.
    while (!same && cursor && keyOf(cursor) && !wanted.has(keyOf(cursor))) {
      var gone = cursor;
      cursor = cursor.nextSibling;
      gone.remove();
    }
    if (same && same.nodeName === child.nodeName) {
      known.delete(key);
      if (same === cursor) { cursor = cursor.nextSibling; } else { from.insertBefore(same, cursor); }
      morph(same, child);
    } else if (cursor && isLike(cursor, child)) {
      var here = cursor;
      cursor = cursor.nextSibling;
      known.delete(key);
      morph(here, child);
    } else {
      from.insertBefore(document.importNode(child, true), cursor);
    }
  }
  while (cursor) {
    var rest = cursor;
    cursor = cursor.nextSibling;
    rest.remove();
  }
}

function morph(from, to) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) { from.nodeValue = to.nodeValue; }
    return;
  }
  if (from.isEqualNode(to)) { return; }
  morphAttributes(from, to);
  // What a reader has written stays written.
  if (from.nodeName !== 'TEXTAREA' && from.nodeName !== 'SELECT') { morphChildren(from, to); }
}
