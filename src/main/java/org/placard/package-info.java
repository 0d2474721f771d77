/** Placard: the file of a Human Rights Council draft resolution, from announcement to its last follow-up. */
package org.placard;
