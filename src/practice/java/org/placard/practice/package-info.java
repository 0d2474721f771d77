/**
 * Placard on one machine with everything that it needs inside: for people who want to try it, for the demonstration and
 * for tests. Never part of the production jar.
 */
package org.placard.practice;
