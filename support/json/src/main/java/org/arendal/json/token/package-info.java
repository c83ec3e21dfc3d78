/** JSON token by token, whatever library takes it apart or puts it together. */
@org.jspecify.annotations.NullMarked
package org.arendal.json.token;
