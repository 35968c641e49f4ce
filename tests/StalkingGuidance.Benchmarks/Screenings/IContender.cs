namespace StalkingGuidance.Benchmarks.Screenings;

/// <summary>A way of deciding the same answer sets.</summary>
internal interface IContender
{
    /// <summary>Decides one set, as a packed decision.</summary>
    int Decide(int set);

    /// <summary>Decides all sets, and gives a sum, so that nothing is left out.</summary>
    int DecideAll();
}
