/**
 * {@code make chaos}: two engines, two notifiers, a broker and a database as processes of their own, killed with
 * {@code kill -9} at every labelled point and at random, under load; and the proof that nothing was lost, doubled or
 * left lying.
 */
package org.placard.practice.chaos;
