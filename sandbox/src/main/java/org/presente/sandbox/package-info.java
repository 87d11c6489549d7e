/**
 * Try-out and test partner: a Zoom API simulator and a mini LMS, written from published facts. It
 * shares no code with the product; its job is to disagree with us when we are wrong.
 */
package org.presente.sandbox;
