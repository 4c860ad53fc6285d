// The glossary on many pages: an address from before it was divided leads on to the page of its term.
(function () {
  'use strict';
  window.kanben.leadOn(/^t-/);
})();
