/**
 * Deep Linking 2.0, the platform's side: what a teacher's pick is asked with, how strictly the
 * tool's answer is read, and the lessons made of it.
 */
package org.presente.sandbox.lms.deeplinking;
