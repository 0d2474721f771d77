/** Keeps the published contract from breaking: what was published stands in {@code contract/published.txt}. */
package org.placard.practice.contract;
