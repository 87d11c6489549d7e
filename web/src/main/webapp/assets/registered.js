// Dynamic Registration 1.0 section 4: the platform may close the window it opened for us. The
// message holds no secret, so it goes to whoever opened or framed this page.
'use strict';
for (const target of new Set([window.opener, window.parent])) {
  if (target && target !== window) {
    target.postMessage({ subject: 'org.imsglobal.lti.close' }, '*');
  }
}
