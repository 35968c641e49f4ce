namespace StalkingGuidance.Search;

/// <summary>That a document has a term.</summary>
/// <param name="Document">The document's number.</param>
/// <param name="Weight">How often it has the term, each time weighted by the field.</param>
/// <param name="Best">The most telling field that has it.</param>
internal readonly record struct Posting(int Document, float Weight, SearchField Best);
