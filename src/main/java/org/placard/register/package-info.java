/** The read side for people: the start page, the files and the page of one file. Reads facts through SQL views. */
@org.springframework.modulith.ApplicationModule
package org.placard.register;
