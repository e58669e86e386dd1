/*
 * Old JavaScript, on purpose. Excel 2016 and some Excel 2019 show panes in browsers that cannot read the pane's scripts; to
 * them even looking at one is an error. So this file asks first, and loads the scripts only where they can run. Elsewhere the
 * sentence of the page stays, with its link to the desk edition.
 */
(function () {
  var own = document.querySelector('script[data-scripts]');
  // Chromium 93, Firefox 92, Safari 15.4: all that the scripts use was there by then.
  if (!own || typeof Object.hasOwn !== 'function') return;
  document.documentElement.className = 'new-enough';
  document.addEventListener('DOMContentLoaded', function () {
    var names = own.getAttribute('data-scripts').split(' ');
    for (var at = 0; at < names.length; at++) {
      var script = document.createElement('script');
      script.src = names[at];
      // In their order, although put in by a script.
      script.async = false;
      document.head.appendChild(script);
    }
  });
})();
