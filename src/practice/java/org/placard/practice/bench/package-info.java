/** Measures how fast events leave. */
package org.placard.practice.bench;
