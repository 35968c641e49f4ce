namespace StalkingGuidance.Packs;

/// <summary>How hard something is to read.</summary>
/// <param name="Key">The key of the item or the text, such as <c>topics.immediate-danger</c>.</param>
/// <param name="Grade">The Flesch–Kincaid grade (Kincaid and others, 1975): a school grade of the United States; a reading age is about five years more.</param>
/// <param name="Limit">The grade that the item may have at most: 6 for what the public reads, 8 for what only professionals read.</param>
/// <param name="Words">How many words the grade rests on; the fewer, the less it says.</param>
public sealed record ReadingGrade(string Key, double Grade, double Limit, int Words);
