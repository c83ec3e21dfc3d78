package org.arendal.core.register;

/**
 * A field of a register file.
 *
 * @param name how the line begins
 * @param isRequired whether every record has it
 * @param type what it can hold
 * @param meaning what it says, in a sentence
 */
record RegisterField(String name, boolean isRequired, FieldType type, String meaning) {

  static RegisterField required(String name, FieldType type, String meaning) {
    return new RegisterField(name, true, type, meaning);
  }

  static RegisterField optional(String name, FieldType type, String meaning) {
    return new RegisterField(name, false, type, meaning);
  }
}
